import { expect, test } from 'vitest';
import { positionsIn } from './positions.ts';

test.for([
  { text: '', offset: 0, startLine: 1, is: '1:1' },
  { text: 'ab\ncd', offset: 2, startLine: 1, is: '1:3' },
  { text: 'ab\ncd', offset: 3, startLine: 1, is: '2:1' },
  { text: 'ab\ncd', offset: 4, startLine: 7, is: '8:2' },
  { text: '\n\n\n', offset: 3, startLine: 1, is: '4:1' },
  { text: '😀x', offset: 2, startLine: 1, is: '1:3' },
])(
  'offset $offset of $text, begun on line $startLine, is $is',
  ({ text, offset, startLine, is }) => {
    const { line, column } = positionsIn(text, startLine)(offset);
    expect(`${line}:${column}`).toBe(is);
  },
);
