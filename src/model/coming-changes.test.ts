import { expect, test } from 'vitest';
import { activityOn, evidenceDatesOf } from './activity.ts';
import { comingChangesOf } from './coming-changes.ts';
import type { History } from './history.ts';
import { legalStateOn } from './legal-state.ts';
import { addDays } from './partial-date.ts';
import moreVectors from './state-vectors-more.json' with { type: 'json' };
import vectors from './state-vectors.json' with { type: 'json' };

const mou = (dates: { signedOn?: string; endsOn?: string; endedOn?: string }): History => ({
  agreements: [{ id: 'mou', type: 'memorandum-of-understanding', ...dates }],
  events: [],
  programmes: [],
});

test('a term that lapses and evidence that ages are told in order', () => {
  expect(comingChangesOf(mou({ signedOn: '2025-03-31', endsOn: '2027-06' }), '2026-07-01')).toEqual(
    [
      { on: '2027-04-01', legalState: 'in-term', activity: 'older' },
      { on: '2027-07-01', legalState: 'term-passed', activity: 'older' },
      { on: '2030-04-01', legalState: 'term-passed', activity: 'none-found' },
    ],
  );
});

test.for([
  { when: 'nothing is left to change', history: mou({ signedOn: '1999' }), changes: [] },
  { when: 'it lapsed the day before', history: mou({ endsOn: '2026-06-30' }), changes: [] },
  { when: 'it lapses today', history: mou({ endsOn: '2026-07-01' }), changes: ['2026-07-02'] },
  {
    when: 'it will be declared over before its end',
    history: mou({ signedOn: '1999', endsOn: '2030', endedOn: '2028-05' }),
    changes: ['2028-05-01'],
  },
])('on 1 July 2026, where $when, it changes on $changes', ({ history, changes }) => {
  expect(comingChangesOf(history, '2026-07-01').map(({ on }) => on)).toEqual(changes);
});

const everyDay = (from: string, days: number): string[] =>
  Array.from({ length: days }, (_, at) => addDays(from, at));

test('no change of any of the vectors is missed between 2017 and 2030', { timeout: 30_000 }, () => {
  const days = everyDay('2017-01-01', 366 * 14);
  for (const history of [...vectors, ...moreVectors] as History[]) {
    const evidence = evidenceDatesOf(history);
    const seen = days.map((on) => ({
      on,
      legalState: legalStateOn(history, on),
      activity: activityOn(evidence, on),
    }));
    const changed = seen.filter(({ legalState, activity }, at) => {
      const before = seen[at - 1];
      return before && (before.legalState !== legalState || before.activity !== activity);
    });
    const until = days.at(-1) ?? '';
    const told = comingChangesOf(history, '2017-01-01').filter(({ on }) => on <= until);
    expect(told).toEqual(changed);
  }
});
