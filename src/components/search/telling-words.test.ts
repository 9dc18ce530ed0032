import { expect, test } from 'vitest';
import { tellingWords } from './telling-words.ts';

test.for([
  { query: '', words: '' },
  { query: 'rumah sakit', words: 'rumah sakit' },
  { query: 'Pangan dan pertanian', words: 'Pangan pertanian' },
  { query: 'health with Japan', words: 'health Japan' },
  { query: 'The', words: 'The' },
  { query: '"di dalam"', words: '"di dalam"' },
])('“$query” is searched as “$words”', ({ query, words }) => {
  expect(tellingWords(query)).toBe(words);
});
