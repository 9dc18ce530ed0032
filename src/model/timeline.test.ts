import { expect, test } from 'vitest';
import type { Agreement } from '#schema/agreement.ts';
import { buildAtlas } from './atlas.ts';
import { madeUpPartnership, madeUpProgramme, madeUpRecords } from './made-up-records.ts';
import { decadesOf, timelineOf } from './timeline.ts';
import type { TimelineEntry } from './timeline.ts';

const act = (id: string, facts: Partial<Agreement>): Agreement => ({
  ...{ id, type: 'memorandum-of-understanding', sources: ['s'] },
  ...facts,
});
const visit = (date: string) => ({
  ...{ type: 'visit' as const, description: { id: 'a', en: 'a' }, sources: ['s'] },
  date,
});

const timeline = (facts: Parameters<typeof madeUpPartnership>[1], day = '2026-07-01') =>
  timelineOf(
    buildAtlas(madeUpRecords({ partnerships: [madeUpPartnership('a-x', facts)] }), day)
      .partnerships,
    day,
  );
const told = (entry: TimelineEntry) =>
  [entry.kind, 'point' in entry ? entry.point : '', entry.on, entry.isPlan ? 'plan' : '']
    .filter(Boolean)
    .join(' ');

const cases: { what: string; facts: Parameters<typeof madeUpPartnership>[1]; is: string[] }[] = [
  {
    what: 'an act and the stated end of its term, ahead',
    facts: { agreements: [act('m', { signedOn: '2024-03', endsOn: '2029' })] },
    is: ['end 2029 plan', 'act 2024-03'],
  },
  {
    what: 'a renewal after the act that it renews, and the day an act was declared over',
    facts: {
      agreements: [
        act('m', { signedOn: '2010', endsOn: '2015', endedOn: '2014-05-01' }),
        act('n', { signedOn: '2015', renews: 'm' }),
      ],
    },
    is: ['renewal 2015', 'end 2014-05-01', 'act 2010'],
  },
  {
    what: 'days before the month, and months before the year, they lie in',
    facts: { events: [visit('2019'), visit('2019-05'), visit('2019-05-07'), visit('2019-11-30')] },
    is: ['event 2019-11-30', 'event 2019-05-07', 'event 2019-05', 'event 2019'],
  },
  {
    what: 'a programme by its start and end, or by the day its status speaks of',
    facts: {
      programmes: [
        madeUpProgramme('p', { startedOn: '2018', endedOn: '2020', statusAsOf: '2021' }),
        madeUpProgramme('q', { statusAsOf: '2022' }),
        madeUpProgramme('r', { startedOn: '2016', endedOn: '2016' }),
      ],
    },
    is: [
      'programme status 2022',
      'programme end 2020',
      'programme start 2018',
      'programme start 2016',
    ],
  },
  {
    what: 'a plan as a plan, also where its day has passed',
    facts: {
      programmes: [
        madeUpProgramme('p', { status: 'planned', startedOn: '2019', endedOn: '2028' }),
        madeUpProgramme('q', { status: 'planned', statusAsOf: '2018' }),
      ],
    },
    is: ['programme end 2028 plan', 'programme start 2019 plan', 'programme status 2018 plan'],
  },
  {
    what: 'nothing without a date, and nothing that came after the day',
    facts: {
      agreements: [act('m', {}), act('n', { signedOn: '2027' })],
      events: [visit('2026-07-02')],
      programmes: [madeUpProgramme('p', { startedOn: '2027' })],
    },
    is: [],
  },
];

test.for(cases)('a timeline tells $what', ({ facts, is }) => {
  expect(timeline(facts).map(told)).toEqual(is);
});

test('entries stand in their years and decades, those without entries left out', () => {
  const entries = timeline({ events: [visit('1999-12-31'), visit('2021'), visit('2020-01-01')] });
  expect(
    decadesOf(entries).map(({ decade, years, count }) => [
      decade,
      years.map(({ year }) => year),
      count,
    ]),
  ).toEqual([
    [2020, [2021, 2020], 2],
    [1990, [1999], 1],
  ]);
});
