import { expect, test } from 'vitest';
import { isoDateOf } from './iso-date.ts';

test.for([
  { written: '31/01/2024', is: '2024-01-31' },
  { written: '31-1-2024', is: '2024-01-31' },
  { written: '31.01.2024', is: '2024-01-31' },
  { written: '01/31/2024', is: '2024-01-31' },
  { written: '05/05/2024', is: '2024-05-05' },
  { written: '2024/1/5', is: '2024-01-05' },
  { written: '31 Januari 2024', is: '2024-01-31' },
  { written: '7 Agu 2024', is: '2024-08-07' },
  { written: 'August 7, 2024', is: '2024-08-07' },
  { written: '2024-01-31T23:30:00+07:00', is: '2024-01-31' },
  { written: '2024-01-31 08:00', is: '2024-01-31' },
  { written: 'Mei 2019', is: '2019-05' },
  { written: '2024/1', is: '2024-01' },
])('$written is $is', ({ written, is }) => {
  expect(isoDateOf(written)).toBe(is);
});

test.for([
  { written: '01-02-2024', why: 'either may be the month' },
  { written: '31/02/2024', why: 'there is no such day' },
  { written: '2024-01-31T23:30:00Z', why: 'it is the next day in Jakarta' },
  { written: '7 Foo 2024', why: 'there is no such month' },
  { written: '2024-13', why: 'there is no such month' },
  { written: 'sekitar 2024', why: 'it names no month' },
  { written: 'kemarin', why: 'it is no date' },
])('$written is nothing: $why', ({ written }) => {
  expect(isoDateOf(written)).toBeUndefined();
});
