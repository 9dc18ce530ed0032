/** What one word of a question finds: pages with their scores. */
type Scored = readonly { id: string; score: number }[];

/**
 * How well pages match a question of several words, 0 to 1: the share of the words that they have, where a rare word
 * says more than a common one, and where a page matches a word better than others do.
 */
export const matchQuality = (
  words: readonly Scored[],
  pages: number,
): ReadonlyMap<string, number> => {
  const rarities = words.map(({ length }) => Math.log(1 + pages / (length + 1)));
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const quality = new Map<string, number>();
  words.forEach((found, at) => {
    const best = Math.max(...found.map(({ score }) => score));
    const share = (rarities[at] ?? 0) / all;
    for (const { id, score } of found)
      quality.set(id, (quality.get(id) ?? 0) + share * (0.5 + score / best / 2));
  });
  return quality;
};
