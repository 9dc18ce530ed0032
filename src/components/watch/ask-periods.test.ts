import { expect, test } from 'vitest';
import { madeUpPartnership } from '#model/made-up-records.ts';
import { watchPeriodsFrom } from '#model/watch-periods.ts';
import { askPeriodsOf } from './ask-periods.ts';

const act = { id: 'mou', type: 'memorandum-of-understanding' as const, sources: ['s'] };

test.for([
  {
    when: 'a stated end lies far ahead',
    agreements: [{ ...act, signedOn: '2024', endsOn: '2028-03-31' }],
    is: [
      { ask: 'results' },
      { from: '2027-03-31', ask: 'renewal' },
      { from: '2028-04-01', ask: 'renewed' },
    ],
  },
  {
    when: 'no end is known',
    agreements: [{ ...act, signedOn: '2024' }],
    is: [{ ask: 'text' }],
  },
  {
    when: 'an intent is not yet a year old',
    agreements: [{ ...act, type: 'letter-of-intent' as const, signedOn: '2026-10-01' }],
    is: [{ from: '2027-10-02', ask: 'signed-since-letter' }],
  },
])('when $when, what can be asked follows the day', ({ agreements, is }) => {
  const record = madeUpPartnership('a', { agreements });
  expect(askPeriodsOf(watchPeriodsFrom(record, '2026-11-22'))).toEqual(is);
});
