import { expect, test } from 'vitest';
import { nestingFaults } from './nesting.ts';

test.for([
  { when: 'a rule of hyphens', text: '-'.repeat(500) },
  { when: 'a hundred in a row', text: '>'.repeat(20) + '*'.repeat(100) },
  { when: 'a long list', text: '- a\n'.repeat(9000) },
  { when: 'two thousand citations', text: '<Cite source="a"/> '.repeat(2000) },
  { when: 'twenty levels', text: '> - 1. * + '.repeat(4) + 'a' },
])('$when is fine', ({ text }) => {
  expect(nestingFaults(text)).toEqual([]);
});

test.for([
  { when: 'a hundred and one in a row', text: `a\nb${'('.repeat(101)}`, is: '2:2' },
  { when: 'two thousand and one in all', text: '[ '.repeat(2001), is: '1:1' },
  { when: 'deep quotations', text: `a\n${'> '.repeat(21)}`, is: '2:1' },
  { when: 'deep lists', text: `${'- '.repeat(21)}a`, is: '1:1' },
  { when: 'deep numbering', text: `${'1. '.repeat(21)}a`, is: '1:1' },
  { when: 'deep mixtures', text: `${'> - 1) '.repeat(7)}a`, is: '1:1' },
])('$when is too much, at $is', ({ text, is }) => {
  expect(nestingFaults(text).map(({ line, column }) => `${line}:${column}`)).toEqual([is]);
});
