import { expect, test } from 'vitest';
import { matchQuality } from './match-quality.ts';

const found = (...ids: string[]) => ids.map((id) => ({ id, score: 1 }));

test.for([
  {
    when: 'one page has both words',
    words: [found('a', 'b'), found('b', 'c')],
    best: 'b',
  },
  {
    when: 'one page has the rare word, the others the common one',
    words: [found('a', 'b', 'c', 'd'), found('e')],
    best: 'e',
  },
  {
    when: 'two pages have the word, one of them in its title',
    words: [[...found('a'), { id: 'b', score: 4 }]],
    best: 'b',
  },
])('where $when, that is the best match', ({ words, best }) => {
  const quality = [...matchQuality(words, 100)].sort(([, one], [, other]) => other - one);
  expect(quality[0]?.[0]).toBe(best);
  expect(quality[0]?.[1]).toBeLessThanOrEqual(1);
});

test('words that nothing has are no match', () => {
  expect(matchQuality([[], []], 100)).toEqual(new Map());
});
