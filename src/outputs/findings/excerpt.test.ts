import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

test.for([
  { when: 'a plain line', line: 'kind: cty', column: 7, shown: 'kind: cty', indent: 6 },
  { when: 'a tab before it', line: '\tkind: cty', column: 2, shown: '⇥ kind: cty', indent: 2 },
  { when: 'a hidden sign', line: 'a\u202eb', column: 3, shown: 'aU+202Eb', indent: 7 },
  { when: 'wide letters', line: '南京市 x', column: 5, shown: '南京市 x', indent: 7 },
  { when: 'a decomposed letter', line: 'e\u0301x', column: 3, shown: 'e\u0301x', indent: 1 },
  { when: 'a place behind the end', line: 'ab', column: 99, shown: 'ab', indent: 2 },
])('a caret stands below its place: $when', ({ line, column, shown, indent }) => {
  expect(excerptOf(line, column)).toEqual({ line: shown, indent: ' '.repeat(indent) });
});

test('of a long line only the part around the place is shown', () => {
  const { line, indent } = excerptOf(`${'a'.repeat(5000)}X${'b'.repeat(5000)}`, 5001);
  expect(line).toBe(`…${'a'.repeat(60)}X${'b'.repeat(59)}…`);
  expect(line.charAt(indent.length)).toBe('X');
});
