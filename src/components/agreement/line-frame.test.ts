import { expect, test } from 'vitest';
import { frameOf, scaleOf, yearsOf } from './line-frame.ts';

const today = '2026-11-22';

test.for([
  { when: 'nothing lies ahead', to: today, shows: '2027' },
  { when: 'an end lies near ahead', to: '2028-05-05', shows: '2028' },
  { when: 'an end lies far ahead', to: '2095-01-01', shows: '2028' },
])('when $when, the frame ends in $shows', ({ to, shows }) => {
  const frame = frameOf({ from: '2019-06-26', to, today });
  expect(frame.from).toBe('2019-01-01');
  expect(frame.to.slice(0, 4)).toBe(shows);
  expect(frame.tail > today).toBe(true);
});

test('a line of one day has a frame with some length', () => {
  const frame = frameOf({ from: today, to: today, today });
  expect(frame.to > frame.from).toBe(true);
});

test('days outside the frame stand at its edges', () => {
  const at = scaleOf({ from: '2000-01-01', to: '2010-01-01' }, 10, 110);
  expect([at('1960-05-24'), at('2000-01-01'), at('2010-01-01'), at('2095-01-01')]).toEqual([
    10, 10, 110, 110,
  ]);
});

test.for([
  { from: '2019-01-01', step: 1 },
  { from: '1994-01-01', step: 2 },
  { from: '1960-01-01', step: 5 },
  { from: '1900-01-01', step: 10 },
])('from $from on every $step. year is marked', ({ from, step }) => {
  const years = yearsOf({ from, to: '2027-06-01', tail: '2027-01-01' }, 956, 49);
  expect((years[1] ?? 0) - (years[0] ?? 0)).toBe(step);
  expect(years.every((year) => year % step === 0)).toBe(true);
});
