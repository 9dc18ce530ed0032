import { expect, test } from 'vitest';
import type { Lane } from '#model/lanes.ts';
import type { LineContent, ProgrammeOnLine } from './line-content.ts';
import { scaleOf } from './line-frame.ts';
import type { Grid } from './line-marks.ts';
import { madeUpAct, madeUpContent } from './made-up-content.ts';
import { marksOf } from './marks-of.ts';

// Ten units a year, from 2010 to 2030; today is 2026.
const grid: Grid = {
  along: scaleOf({ from: '2010-01-01', to: '2030-01-01' }, 0, 200),
  edge: -20,
  start: 0,
  end: 200,
  today: 160,
  tail: 165,
  rowOf: (rank) => ({ row: 20 + rank * 30, thick: 18 }),
  eventRow: 10,
  programmeRow: (place) => ({ row: 100 + place * 10, thick: 8 }),
};
const drawn = (facts: Partial<LineContent>) => marksOf(madeUpContent(facts), grid);
const looksOf = (facts: Partial<LineContent>) =>
  drawn(facts).bars.map(({ look, from, to }) => [look, Math.round(from), Math.round(to)]);
const signsOf = (facts: Partial<LineContent>) => drawn(facts).points.map(({ sign }) => sign);

const acts: { act: Partial<Lane>; stated?: boolean; looks: unknown[]; signs: string[] }[] = [
  {
    act: { start: '2020-01-01', ending: 'stated', end: '2024-12-31' },
    stated: true,
    looks: [['solid', 100, 150]],
    signs: [],
  },
  { act: { start: '2020-01-01' }, looks: [['fade', 100, 165]], signs: [] },
  {
    act: { start: '2020-01-01', ending: 'open-ended' },
    looks: [['solid', 100, 165]],
    signs: ['arrow'],
  },
  {
    act: { start: '2020-01-01', ending: 'ended', end: '2022-01-01' },
    looks: [['solid', 100, 120]],
    signs: ['over'],
  },
  {
    act: { start: '2020-01-01', ending: 'renewed', end: '2022-01-01' },
    looks: [['fade', 100, 120]],
    signs: [],
  },
  {
    act: { start: '2020-01-01', ending: 'stated', end: '2095-01-01' },
    stated: true,
    looks: [['solid', 100, 200]],
    signs: ['cut'],
  },
  { act: { start: undefined }, looks: [['outline', -10, 165]], signs: ['question'] },
  {
    act: { start: undefined, ending: 'stated', end: '2024-12-31' },
    stated: true,
    looks: [['rise', -10, 150]],
    signs: ['question'],
  },
  {
    act: { start: '2020-01-01', type: 'membership' },
    looks: [['solid', 100, 165]],
    signs: ['member', 'arrow'],
  },
  {
    act: { start: '2020-01-01', type: 'letter-of-intent', main: false },
    looks: [['dots', 111, 158]],
    signs: ['letter'],
  },
  { act: { start: '2020-01-01', type: 'plan-of-action', main: false }, looks: [], signs: ['plan'] },
];

test.for(acts)(
  'an act $act is drawn $looks with $signs',
  ({ act, stated = false, looks, signs }) => {
    const content = { acts: [madeUpAct(act, stated)] };
    expect(looksOf(content)).toEqual(looks);
    expect(signsOf(content)).toEqual(signs);
  },
);

test('a letter is dotted on to the act it announced', () => {
  const letter = madeUpAct({
    id: 'niat',
    type: 'letter-of-intent',
    main: false,
    start: '2015-01-01',
  });
  const act = madeUpAct({ start: '2018-01-01' });
  expect(looksOf({ acts: [letter, act] })).toEqual([
    ['dots', 61, 78],
    ['fade', 80, 165],
  ]);
});

test.for<{ programme: Partial<ProgrammeOnLine>; looks: unknown[] }>([
  { programme: { start: '2020-01-01', end: '2021-12-31' }, looks: [['solid', 100, 120]] },
  { programme: { start: '2020-01-01' }, looks: [['fade', 100, 165]] },
  {
    programme: { start: '2020-01-01', shownUntil: '2023-01-01' },
    looks: [
      ['solid', 100, 130],
      ['fade', 130, 165],
    ],
  },
  {
    programme: { start: '2020-01-01', shownUntil: '2021-01-01', isOver: true },
    looks: [
      ['solid', 100, 110],
      ['fade', 110, 126],
    ],
  },
  {
    programme: { start: '2020-01-01', end: '2028-12-31' },
    looks: [
      ['solid', 100, 160],
      ['outline', 160, 190],
    ],
  },
  { programme: { start: '2027-01-01', isPlan: true }, looks: [['outline', 170, 176]] },
  { programme: { end: '2020-12-31' }, looks: [['rise', 70, 110]] },
])('a programme $programme is drawn $looks', ({ programme, looks }) => {
  expect(looksOf({ programmes: [{ isPlan: false, words: [], ...programme }] })).toEqual(looks);
});

test('a gap is hatched in the row of the act before it', () => {
  const { bars } = drawn({ gaps: [{ from: '2024-01-01', to: '2025-01-01', row: 1, words: [] }] });
  expect(bars).toMatchObject([{ look: 'hatch', row: 50, tone: 'passed' }]);
});
