import { expect, test } from 'vitest';
import { evidenceGradeOf } from './evidence.ts';

test.for([
  { when: 'one official source among weak ones', sources: ['a weak', 'b primary'], is: 'primary' },
  { when: 'two publishers', sources: ['a secondary', 'b secondary'], is: 'several' },
  { when: 'two publishers, one weak', sources: ['a weak', 'b secondary'], is: 'several' },
  { when: 'two pages of one publisher', sources: ['a secondary', 'a secondary'], is: 'single' },
  { when: 'a weak page beside a better one', sources: ['a weak', 'a secondary'], is: 'single' },
  { when: 'one page', sources: ['a secondary'], is: 'single' },
  { when: 'two weak publishers', sources: ['a weak', 'b weak'], is: 'weak' },
  { when: 'one weak page', sources: ['a weak'], is: 'weak' },
  { when: 'no source', sources: [], is: 'weak' },
] as const)('$when: $is', ({ sources, is }) => {
  const cited = sources.map((source) => {
    const [publisher, reliability] = source.split(' ') as ['a', 'primary' | 'secondary' | 'weak'];
    return { publisher, reliability };
  });
  expect(evidenceGradeOf(cited)).toBe(is);
});
