import { expect, test } from 'vitest';
import { gapsOf } from './gaps.ts';
import type { AgreementFacts, EventFacts } from './history.ts';

const mou = (id: string, dates: Omit<AgreementFacts, 'id' | 'type'>): AgreementFacts => ({
  id,
  type: 'memorandum-of-understanding',
  ...dates,
});
const lapsed = mou('a', { signedOn: '2019', endsOn: '2024-07-26' });
const ended: EventFacts = { type: 'termination', date: '2021' };

test.for<{ when: string; acts: AgreementFacts[]; events?: EventFacts[]; gaps: string[] }>([
  { when: 'nothing is signed', acts: [], gaps: [] },
  { when: 'an act has no known end', acts: [mou('a', { signedOn: '2019' })], gaps: [] },
  { when: 'a term passed', acts: [lapsed], gaps: ['2024-07-27 to 2026-07-01, 705'] },
  {
    when: 'a term passed of an act without a date',
    acts: [mou('a', { endsOn: '2025' })],
    gaps: ['2026-01-01 to 2026-07-01, 182'],
  },
  {
    when: 'it was renewed later',
    acts: [lapsed, mou('b', { signedOn: '2025-08-11', renews: 'a' })],
    gaps: ['2024-07-27 to 2025-08-10, 380'],
  },
  {
    when: 'it was signed anew, and no source calls it a renewal',
    acts: [lapsed, mou('b', { signedOn: '2025-08-11' })],
    gaps: ['2024-07-27 to 2025-08-10, 380'],
  },
  {
    when: 'it was renewed on the day after its end',
    acts: [lapsed, mou('b', { signedOn: '2024-07-27', renews: 'a' })],
    gaps: [],
  },
  {
    when: 'another act was in term meanwhile',
    acts: [lapsed, mou('b', { signedOn: '2018', endsOn: '2028' })],
    gaps: [],
  },
  {
    when: 'it was declared over and signed anew, with a letter of intent between',
    acts: [
      mou('a', { signedOn: '2010', endedOn: '2015' }),
      { id: 'l', type: 'letter-of-intent', signedOn: '2017' },
      mou('b', { signedOn: '2018' }),
    ],
    gaps: ['2015-01-01 to 2017-12-31, 1096'],
  },
  { when: 'it was terminated for good', acts: [lapsed], events: [ended], gaps: [] },
  {
    when: 'it was terminated and signed anew',
    acts: [lapsed, mou('b', { signedOn: '2022' })],
    events: [ended],
    gaps: ['2021-01-01 to 2021-12-31, 365'],
  },
  {
    when: 'the term passed while it was suspended',
    acts: [lapsed],
    events: [{ type: 'suspension', date: '2022' }],
    gaps: ['2024-07-27 to 2026-07-01, 705'],
  },
  {
    when: 'talks were suspended before anything was signed',
    acts: [mou('a', { signedOn: '2022' })],
    events: [
      { type: 'suspension', date: '2018' },
      { type: 'resumption', date: '2019' },
    ],
    gaps: [],
  },
])('up to 1 July 2026, where $when, the gaps are $gaps', ({ acts, events = [], gaps }) => {
  const history = { agreements: acts, events, programmes: [] };
  const found = gapsOf(history, '2026-07-01');
  expect(found.map(({ from, to, days }) => `${from} to ${to}, ${days}`)).toEqual(gaps);
});
