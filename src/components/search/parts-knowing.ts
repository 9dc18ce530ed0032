import type { Result } from './pagefind.ts';

/**
 * The parts of an index where all words of a question are known that any part knows, from what each word alone finds.
 * Pagefind leaves out of a question what a part does not know, and would find pages there that lack a word.
 */
export const partsKnowing = (
  words: readonly (readonly Pick<Result, 'id'>[])[],
  partOf: ReadonlyMap<string, string>,
): string[] => {
  const known = words
    .filter((found) => found.length > 0)
    .map((found) => new Set(found.map(({ id }) => partOf.get(id))));
  return [...new Set(partOf.values())].filter((part) => known.every((parts) => parts.has(part)));
};
