import { expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';
import type { PlacedLabel, Wanted } from './place-labels.ts';
import { widthOf } from './text-width.ts';

const room = { from: 0, to: 980, rows: 4, size: 13 };
const bar = (at: number, until: number, ...words: string[]): Wanted => ({ at, until, words });
const spanOf = ({ text, from }: PlacedLabel) => [from, from + widthOf(text, room.size)] as const;

const overlapping = (placed: readonly PlacedLabel[]): boolean =>
  placed.some((one, at) =>
    placed.slice(at + 1).some((other) => {
      const [[a, b], [c, d]] = [spanOf(one), spanOf(other)];
      return one.row === other.row && a < d && c < b;
    }),
  );

test('a label stands over the beginning of what it names', () => {
  expect(placeLabels([bar(100, 500, 'Nota kesepahaman')], room)).toEqual([
    { of: 0, text: 'Nota kesepahaman', from: 100, row: 0, foot: 100 },
  ]);
});

test.for([
  {
    what: 'two that begin together',
    wanted: [bar(100, 500, 'Nota kesepahaman'), bar(100, 300, 'Kesepakatan bersama')],
  },
  {
    what: 'a short one before a long one',
    wanted: [bar(100, 110, 'Pernyataan kehendak'), bar(120, 900, 'Nota kesepahaman')],
  },
  {
    what: 'seven close together',
    wanted: Array.from({ length: 7 }, (_, at) =>
      bar(100 + at * 60, 160 + at * 60, `Perpanjangan ${at}`, `${at}`),
    ),
  },
  {
    what: 'points at the right edge',
    wanted: [950, 960, 970].map((at) => bar(at, at, 'Kunjungan', 'K')),
  },
])('$what do not overlap and stay in the room', ({ wanted }) => {
  const placed = placeLabels(wanted, room);
  expect(placed.length).toBeGreaterThan(1);
  expect(overlapping(placed)).toBe(false);
  for (const one of placed) {
    expect(spanOf(one)[0]).toBeGreaterThanOrEqual(room.from);
    expect(spanOf(one)[1]).toBeLessThanOrEqual(room.to);
  }
});

test('no leader crosses a label', () => {
  const wanted = [
    bar(100, 101, 'Pernyataan kehendak'),
    bar(130, 400, 'Nota kesepahaman'),
    bar(300, 900, 'Perpanjangan'),
  ];
  const placed = placeLabels(wanted, room);
  for (const { foot, row } of placed)
    for (const other of placed.filter((one) => one.row < row))
      expect(foot > spanOf(other)[0] && foot < spanOf(other)[1]).toBe(false);
});

test('where the full words do not fit, shorter ones are used', () => {
  const [placed] = placeLabels([bar(100, 180, 'Nota kesepahaman, 2019 – 2024', '2019')], {
    ...room,
    to: 200,
  });
  expect(placed?.text).toBe('2019');
});

test('a label that fits nowhere is dropped', () => {
  expect(placeLabels([bar(10, 12, 'Nota kesepahaman')], { ...room, to: 40 })).toEqual([]);
});
