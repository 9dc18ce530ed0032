import { matchQuality } from './match-quality.ts';
import type { Result } from './pagefind.ts';
import type { PageType } from './search-state.ts';

/** The type of each page of an index, by the id of its result. */
export type TypeOf = ReadonlyMap<string, PageType>;

/** What a question finds, each list best first. */
export type Ranked = {
  /** The pages with all of its words. */
  results: Result[];
  /** Further pages that have some of its words: what each of those words finds there, the rarest first. */
  partly: [Result, ...Result[]][];
};

/** A page about one thing comes before the partnerships that mention it, and a source last: it is there to be cited. */
const weights: Partial<Record<PageType, number>> = {
  sector: 1.6,
  country: 1.6,
  province: 1.4,
  place: 1.4,
  term: 1.4,
  page: 0.9,
  source: 0.01,
};
/** Where no page has all words, a source that has most of them may be the answer. */
const sourceInPart = 0.6;
const leastQuality = 0.2;

const weightOf = (typeOf: TypeOf, { id }: Result): number => weights[typeOf.get(id) ?? 'page'] ?? 1;

const inPart = (
  words: readonly (readonly Result[])[],
  typeOf: TypeOf,
  full: ReadonlySet<string>,
): Ranked['partly'] => {
  const quality = matchQuality(words, typeOf.size);
  const rank = (id: string) =>
    (quality.get(id) ?? 0) * (typeOf.get(id) === 'source' ? sourceInPart : 1);
  const rarestFirst = words.toSorted((one, other) => one.length - other.length).flat();
  return [...Map.groupBy(rarestFirst, ({ id }) => id)]
    .filter(([id]) => !full.has(id) && (quality.get(id) ?? 0) >= leastQuality)
    .sort(([one], [other]) => rank(other) - rank(one))
    .flatMap(([, [first, ...others]]) => (first ? [[first, ...others]] : []));
};

/** Puts the pages with all words in order, and finds those that have some, from what each word alone finds. */
export const ranked = (
  full: readonly Result[],
  words: readonly (readonly Result[])[],
  typeOf: TypeOf,
): Ranked => {
  const rank = (result: Result) => result.score * weightOf(typeOf, result);
  return {
    results: full.toSorted((one, other) => rank(other) - rank(one)),
    partly: words.length > 1 ? inPart(words, typeOf, new Set(full.map(({ id }) => id))) : [],
  };
};
