import { categories, type Category, type Seen } from './result.ts';

/** An audit that a page fails on purpose: it asks not to be found. */
const unlisted = 'is-crawlable';

/** What a page must reach at least; nothing where its score says that it does what it is meant to. */
export const leastOf = (
  { hasMap, failing }: Pick<Seen, 'hasMap' | 'failing'>,
  category: Category,
  performance = hasMap ? 95 : 100,
): number | undefined => {
  if (category === 'performance') return performance;
  return category === 'seo' && failing.includes(unlisted) ? undefined : 100;
};

/** The categories in which a page falls short. */
export const shortIn = (seen: Seen, performance?: number): Category[] =>
  categories.filter(
    (category) => seen.scores[category] < (leastOf(seen, category, performance) ?? 0),
  );
