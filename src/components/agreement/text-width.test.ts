import { expect, test } from 'vitest';
import { shortened, widthOf, wrapped } from './text-width.ts';

test.for([
  { narrow: 'iiii', wide: 'mmmm' },
  { narrow: 'nota', wide: 'NOTA' },
  { narrow: 'kota', wide: '浜松市議' },
])('$wide is wider than $narrow', ({ narrow, wide }) => {
  expect(widthOf(wide, 13)).toBeGreaterThan(widthOf(narrow, 13));
});

test('an accent does not change the width', () => {
  expect(widthOf('Kōchi', 13)).toBe(widthOf('Kochi', 13));
});

test.for([
  { text: 'Beasiswa', width: 200, is: 'Beasiswa' },
  { text: 'Pemagangan di luar negeri', width: 110, is: 'Pemagangan…' },
  { text: 'Pemagangan', width: 1, is: '…' },
])('in $width units “$text” reads “$is”', ({ text, width, is }) => {
  expect(shortened(text, width, 13)).toBe(is);
});

test('lines break at spaces and stay within the width', () => {
  const lines = wrapped('Program Hibah Pencegahan Kebocoran Air Bersih', 120, 13, 3);
  expect(lines).toEqual(['Program Hibah', 'Pencegahan', 'Kebocoran Air…']);
  for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(120);
});
