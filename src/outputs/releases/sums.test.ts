import { expect, test } from 'vitest';
import { sumOf, sumsIn, sumsText } from './sums.ts';

// The sum of nothing, as NIST and every sha256sum have it.
const ofNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

test('a list of sums is what sha256sum writes, and is read back', () => {
  const sums = new Map([['a.zip', sumOf('')]]);
  expect(sumsText(sums)).toBe(`${ofNothing}  a.zip\n`);
  expect(sumsIn(sumsText(sums))).toEqual(sums);
});

test.for([`${ofNothing} a.zip`, `${ofNothing.slice(1)}  a.zip`, `${ofNothing}  ../a.zip`, 'x'])(
  'a line “%s” is none',
  (line) => {
    expect(() => sumsIn(`${line}\n`)).toThrow(line);
  },
);
