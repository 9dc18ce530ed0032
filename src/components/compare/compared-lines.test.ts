import { expect, test } from 'vitest';
import { agreementLineOf } from '#model/agreement-line.ts';
import { madeUpPartnership } from '#model/made-up-records.ts';
import { comparedLinesOf } from './compared-lines.ts';

const day = '2026-07-01';
const lineOf = (...acts: { signedOn?: string; endsOn?: string }[]) =>
  agreementLineOf(
    madeUpPartnership('a', {
      agreements: acts.map((act, at) => ({
        id: `act-${at}`,
        type: 'memorandum-of-understanding',
        sources: ['s'],
        ...act,
      })),
    }),
    day,
  );
const startOf = (shapes: ReturnType<ReturnType<typeof comparedLinesOf>['lineOf']>) =>
  Number(/^M([\d.]+)/.exec(String(shapes[1]?.attributes.d))?.[1]);

const [old, young] = [lineOf({ signedOn: '1960', endsOn: '2030' }), lineOf({ signedOn: '2020' })];

test('what begins later begins farther right, on one axis for both', () => {
  const { lineOf: drawn } = comparedLinesOf([old, young], 520);
  expect(startOf(drawn(old))).toBe(5);
  expect(startOf(drawn(young))).toBeGreaterThan(400);
});

test('the same line alone fills the axis', () => {
  expect(startOf(comparedLinesOf([young], 520).lineOf(young))).toBeLessThan(10);
});

test('an act without a date moves the beginning of every line', () => {
  const { lineOf: drawn } = comparedLinesOf([old, lineOf({})], 520);
  expect(startOf(drawn(old))).toBe(14);
});

test.for([520, 180])('at %i units the years stand apart and within', (width) => {
  const { axis } = comparedLinesOf([old, young], width);
  const places = axis.flatMap(({ tag, attributes }) =>
    tag === 'text' ? Number(attributes.x) : [],
  );
  expect(places.length).toBeGreaterThan(2);
  for (const [at, place] of places.entries()) {
    expect(place + 20).toBeLessThanOrEqual(width);
    if (at > 0) expect(place - (places[at - 1] ?? 0)).toBeGreaterThanOrEqual(25);
  }
});
