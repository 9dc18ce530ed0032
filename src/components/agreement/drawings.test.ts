import { expect, test } from 'vitest';
import type { LineContent } from './line-content.ts';
import { hasDates } from './line-content.ts';
import type { Drawing, Label } from './line-drawing.ts';
import { textSize } from './line-drawing.ts';
import { madeUpAct, madeUpContent, sevenActs } from './made-up-content.ts';
import { narrowLine } from './narrow-line.ts';
import { widthOf } from './text-width.ts';
import { wideLine } from './wide-line.ts';

const event = (on: string) => ({
  on,
  type: 'visit' as const,
  words: [`Kunjungan, ${on}`, 'Kunjungan'],
});
const programme = {
  start: '2017-03-01',
  end: '2019-09-30',
  isPlan: false,
  words: ['Program hibah yang namanya panjang sekali dan tidak habis-habis'],
};

const cases: { what: string; content: LineContent }[] = [
  { what: 'one act', content: madeUpContent({ acts: [madeUpAct()] }) },
  {
    what: 'one undated act beside an event',
    content: madeUpContent({
      acts: [madeUpAct({ start: undefined })],
      events: [event('2019-06-26')],
    }),
  },
  {
    what: 'seven acts from 1960 on',
    content: madeUpContent({ from: '1960-05-24', acts: sevenActs }),
  },
  {
    what: 'no acts, only events',
    content: madeUpContent({
      events: [event('2024-12-01'), event('2024-12-19'), event('2025-01-02')],
    }),
  },
  {
    what: 'twelve events in a year',
    content: madeUpContent({
      events: Array.from({ length: 12 }, (_, at) =>
        event(`2024-${String(at + 1).padStart(2, '0')}-01`),
      ),
    }),
  },
  {
    what: 'an end far ahead',
    content: madeUpContent({
      to: '2095-01-01',
      acts: [madeUpAct({ ending: 'stated', end: '2095-01-01' }, true)],
    }),
  },
  {
    what: 'several rows and programmes',
    content: madeUpContent({
      acts: [
        madeUpAct(),
        madeUpAct({ id: 'b', rank: 1 }),
        madeUpAct({ id: 'c', rank: 2, main: false }),
      ],
      programmes: [programme, programme],
    }),
  },
];

const boxOf = ({ x, y, anchor, lines }: Label) => {
  const width = Math.max(...lines.map((line) => widthOf(line, textSize)));
  const left = anchor === 'end' ? x - width : x;
  return { left, right: left + width, top: y - textSize, bottom: y + (lines.length - 1) * 17 };
};

const overlapsIn = ({ labels }: Drawing): string[][] =>
  labels.flatMap((one, at) =>
    labels.slice(at + 1).flatMap((other) => {
      const [a, b] = [boxOf(one), boxOf(other)];
      const apart =
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      return apart ? [] : [[...one.lines, ...other.lines]];
    }),
  );

for (const [name, layOut] of [
  ['wide', wideLine],
  ['narrow', narrowLine],
] as const) {
  test.for(cases)(
    `in the ${name} line of $what no label touches another or leaves the drawing`,
    ({ content }) => {
      const drawing = layOut(content);
      expect(overlapsIn(drawing)).toEqual([]);
      for (const label of drawing.labels) {
        const box = boxOf(label);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(drawing.width);
        expect(box.bottom).toBeLessThanOrEqual(drawing.height);
      }
    },
  );
}

test('every act keeps a label, whatever happens to events', () => {
  const { labels } = wideLine(madeUpContent({ from: '1960-05-24', acts: sevenActs }));
  expect(labels.filter(({ tone }) => tone === 'in-term')).toHaveLength(sevenActs.length);
});

test.for([
  { what: 'nothing', content: madeUpContent(), is: false },
  {
    what: 'an act without any date',
    content: madeUpContent({ acts: [madeUpAct({ start: undefined })] }),
    is: false,
  },
  {
    what: 'an act with only an end',
    content: madeUpContent({ acts: [madeUpAct({ start: undefined, end: '2030-12-31' })] }),
    is: true,
  },
  { what: 'an event', content: madeUpContent({ events: [event('2024-12-01')] }), is: true },
])('whether there is a line to draw of $what: $is', ({ content, is }) => {
  expect(hasDates(content)).toBe(is);
});
