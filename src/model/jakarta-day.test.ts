import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jakartaDay } from './jakarta-day.ts';

test.for([
  ['2026-12-31T16:59:59.999Z', '2026-12-31'],
  ['2026-12-31T17:00:00.000Z', '2027-01-01'],
  ['2028-02-28T17:00:00.000Z', '2028-02-29'],
] as const)('at %s it is %s in Jakarta', ([moment, day]) => {
  expect(jakartaDay(Date.parse(moment))).toBe(day);
});

test('says what the time zones of the platform say', () => {
  const inJakarta = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Jakarta' });
  const moments = { min: Date.parse('1970-01-01'), max: Date.parse('2100-01-01') };
  fc.assert(
    fc.property(fc.integer(moments), (moment) => {
      expect(jakartaDay(moment)).toBe(inJakarta.format(moment));
    }),
  );
});
