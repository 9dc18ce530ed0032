import { expect, test } from 'vitest';
import { singularOf } from './singular.ts';

test.for([
  ['people', 'person'],
  ['people a year', 'person a year'],
  ['students', 'student'],
  ['classes', 'class'],
  ['agencies', 'agency'],
  ['rupiah', 'rupiah'],
  ['class', 'class'],
])('one of “%s” is one “%s”', ([many = '', one = '']) => {
  expect(singularOf(many)).toBe(one);
});
