import { expect, test } from 'vitest';
import type { ReadPartnership } from './records.ts';
import { buildAtlas } from './atlas.ts';
import { madeUpPartnership, madeUpRecords } from './made-up-records.ts';
import { addDays } from './partial-date.ts';
import moreVectors from './state-vectors-more.json' with { type: 'json' };
import vectors from './state-vectors.json' with { type: 'json' };
import { watchCountsOf } from './watch-counts.ts';
import { watchPeriodsFrom } from './watch-periods.ts';
import { isCurrent, watchOf, watchOn } from './watch-rows.ts';
import { watchEntryOn, watchGroups } from './watch.ts';

const recordWith = (facts: Partial<ReadPartnership>) => {
  const { id, body, ...record } = madeUpPartnership('a', facts);
  return { record, id, body };
};
const mou = (dates: object) => ({
  agreements: [
    { id: 'mou', type: 'memorandum-of-understanding' as const, sources: ['s'], ...dates },
  ],
});
const letter = (signedOn?: string) => ({
  agreements: [{ id: 'loi', type: 'letter-of-intent' as const, signedOn, sources: ['s'] }],
});
const visit = (date: string) => ({
  events: [
    { type: 'visit' as const, date, description: { id: 'x', en: 'x' }, sources: ['visit-source'] },
  ],
});

test.for([
  {
    when: 'its end is a year and a day away',
    facts: mou({ endsOn: '2027-07-02' }),
    is: 'beyond-12',
  },
  { when: 'its end is a year away', facts: mou({ endsOn: '2027-07-01' }), is: 'within-12' },
  {
    when: 'its end is half a year and a day away',
    facts: mou({ endsOn: '2027-01-02' }),
    is: 'within-12',
  },
  { when: 'its end is half a year away', facts: mou({ endsOn: '2027-01-01' }), is: 'within-6' },
  {
    when: 'its end is three months and a day away',
    facts: mou({ endsOn: '2026-10-02' }),
    is: 'within-6',
  },
  { when: 'its end is three months away', facts: mou({ endsOn: '2026-10-01' }), is: 'within-3' },
  { when: 'it ends today', facts: mou({ endsOn: '2026-07-01' }), is: 'within-3' },
  { when: 'it ended yesterday', facts: mou({ endsOn: '2026-06-30' }), is: 'lapsed' },
  { when: 'it ends in this month', facts: mou({ endsOn: '2026-07' }), is: 'within-3' },
  { when: 'it ends in this year', facts: mou({ endsOn: '2026' }), is: 'within-6' },
  { when: 'no source states its end', facts: mou({ signedOn: '2020' }), is: 'term-unknown' },
  { when: 'it has no end', facts: mou({ openEnded: true }), is: undefined },
  { when: 'its letter is a year old', facts: letter('2025-07-01'), is: undefined },
  { when: 'its letter is a year and a day old', facts: letter('2025-06-30'), is: 'waiting' },
  { when: 'its letter is undated', facts: letter(), is: 'waiting' },
  {
    when: 'its old letter was followed by a visit this year',
    facts: { ...letter('2015'), ...visit('2026-02') },
    is: undefined,
  },
  {
    when: 'its old letter was followed by a visit long ago',
    facts: { ...letter('2015'), ...visit('2019') },
    is: 'waiting',
  },
  { when: 'there were only talks', facts: visit('2019'), is: undefined },
])('on 1 July 2026, where $when, it stands at $is', ({ facts, is }) => {
  expect(watchEntryOn(recordWith(facts).record, '2026-07-01')?.group).toBe(is);
});

test.for([
  { act: 'an end in 2026', facts: mou({ endsOn: '2026' }), groups: ['within-3', 'lapsed'] },
  { act: 'an end in June', facts: mou({ endsOn: '2027-06' }), groups: ['within-6', 'within-6'] },
  { act: 'a letter a year old', facts: letter('2025-12-31'), groups: [undefined, 'waiting'] },
])('at the turn of the year $act moves as the calendar says', ({ facts, groups }) => {
  const { record } = recordWith(facts);
  const days = ['2026-12-31', '2027-01-01'] as const;
  expect(days.map((day) => watchEntryOn(record, day)?.group)).toEqual(groups);
});

test.for([
  { when: 'the end is near', facts: mou({ endsOn: '2026-10' }), ask: 'renewal' },
  { when: 'the end is far', facts: mou({ endsOn: '2030' }), ask: 'results' },
  { when: 'the term has passed', facts: mou({ endsOn: '2025' }), ask: 'renewed' },
  { when: 'no document is named', facts: mou({ type: 'unspecified' }), ask: 'any-act' },
  {
    when: 'only the length is told',
    facts: mou({ termStated: { id: 'x', en: 'x' } }),
    ask: 'length',
  },
  { when: 'the act has no date', facts: mou({}), ask: 'text-and-date' },
  { when: 'the act has a date', facts: mou({ signedOn: '2020' }), ask: 'text' },
  { when: 'there is a letter', facts: letter('2015'), ask: 'signed-since-letter' },
])('where $when, a reader can ask for “$ask”', ({ facts, ask }) => {
  expect(watchEntryOn(recordWith(facts).record, '2026-07-01')?.ask).toBe(ask);
});

test('of several acts in term the last end counts, and the latest evidence is told with its sources', () => {
  const acts = [
    {
      id: 'one',
      type: 'memorandum-of-understanding' as const,
      signedOn: '2020',
      endsOn: '2027',
      sources: ['s'],
    },
    {
      id: 'two',
      type: 'cooperation-agreement' as const,
      signedOn: '2022',
      endsOn: '2026-12',
      sources: ['s'],
    },
  ];
  const entry = watchEntryOn(
    recordWith({ agreements: acts, ...visit('2026-02') }).record,
    '2026-07-01',
  );
  expect(entry?.end).toEqual({ endsOn: '2027', lastDay: '2027-12-31' });
  expect(entry?.latest).toMatchObject({ date: '2026-02', sources: ['visit-source'] });
});

test('a term that passed in spite of a later act with an earlier end has passed since its last end', () => {
  const acts = [
    {
      id: 'one',
      type: 'memorandum-of-understanding' as const,
      signedOn: '2010',
      endsOn: '2025',
      sources: ['s'],
    },
    {
      id: 'two',
      type: 'memorandum-of-understanding' as const,
      signedOn: '2015',
      endsOn: '2020',
      sources: ['s'],
    },
  ];
  expect(watchEntryOn(recordWith({ agreements: acts }).record, '2026-07-01')).toMatchObject({
    group: 'lapsed',
    end: { lastDay: '2025-12-31' },
  });
});

test('what is told for later days is what each of those days tells', { timeout: 60_000 }, () => {
  const histories = [...vectors, ...moreVectors] as unknown as Partial<ReadPartnership>[];
  for (const facts of histories.filter((_, at) => at % 3 === 0)) {
    const { agreements = [], events = [], programmes = [] } = facts;
    const { record } = recordWith({ agreements, events, programmes });
    const periods = watchPeriodsFrom(record, '2024-01-15');
    for (let days = 0; days < 366 * 4; days += 1) {
      const day = addDays('2024-01-15', days);
      const told = periods.filter(({ from = '', until = '9999' }) => from <= day && day < until);
      const { from, until, ...entry } = told[0] ?? {};
      expect(told.length).toBeLessThanOrEqual(1);
      expect(JSON.stringify(told[0] ? entry : undefined), `${day} ${from} ${until}`).toBe(
        JSON.stringify(watchEntryOn(record, day)),
      );
    }
  }
});

test('the rows of a day are those that the watch of any earlier day tells for it', () => {
  const partnerships = [
    madeUpPartnership('a', mou({ signedOn: '2022', endsOn: '2026-12-31' })),
    madeUpPartnership('b', mou({ signedOn: '2022', endsOn: '2027-06' })),
    madeUpPartnership('c', letter('2026-01-01')),
    madeUpPartnership('d', mou({ signedOn: '2019' })),
  ];
  const atlas = buildAtlas(madeUpRecords({ partnerships }), '2026-11-22');
  const groupsOn = (day: string) => {
    const watch = watchOn(atlas.partnerships, day);
    return watchGroups.map((group) => watch[group].map(({ partnership }) => partnership.id).join());
  };
  //                                   3    6    12   later lapsed waiting unknown
  expect(groupsOn('2026-11-22')).toEqual(['a', '', 'b', '', '', '', 'd']);
  expect(groupsOn('2026-12-31')).toEqual(['a', 'b', '', '', '', '', 'd']);
  expect(groupsOn('2027-01-01')).toEqual(['', 'b', '', '', 'a', '', 'd']);
  expect(groupsOn('2027-01-02')).toEqual(['', 'b', '', '', 'a', 'c', 'd']);
  expect(groupsOn('2027-07-01')).toEqual(['', '', '', '', 'b,a', 'c', 'd']);
  const now = watchOf(atlas.partnerships);
  expect(watchGroups.map((group) => now[group].filter(isCurrent).length)).toEqual([
    1, 0, 1, 0, 0, 0, 1,
  ]);
  expect(watchCountsOf(atlas.partnerships)).toEqual({
    signed: 3,
    lapsing: 2,
    lapsed: 0,
    waiting: 0,
    unknown: 1,
    unnamed: 0,
  });
});
