import { isFarMatch, isNearMatch } from './far-match.ts';
import { nameSeparator } from './known-name.ts';
import { namedIn } from './named-in.ts';
import type { FoundPage, Result } from './pagefind.ts';
import type { Found, SearchClient } from './pagefind-client.ts';
import type { PageType } from './search-state.ts';

/** What a question finds, the pages that it names set apart where they lack some of its words. */
export type BestFirst = Found & {
  named: Result[];
  /** Whether a whole name stands in the question. */
  hasName: boolean;
};

/** Kinds of things that have a name of their own, and that a question may name. */
const namedTypes: ReadonlySet<PageType | undefined> = new Set([
  'place',
  'province',
  'organization',
  'country',
  'sector',
  'term',
]);
/** So many of them are looked at: their pages are small, and most are shown anyway. */
const looked = 8;
const mostNamed = 3;

const namesOf = ({ meta }: FoundPage): string[] => [
  meta.title ?? '',
  ...(meta.names ?? '').split(nameSeparator),
];

/** Puts the pages first whose whole name stands in the question. */
const namedFirst = async (
  client: SearchClient,
  query: string,
  found: Found,
): Promise<BestFirst> => {
  const { results, partly, typeOf } = found;
  const isNamed = ({ id }: Result) => namedTypes.has(typeOf.get(id));
  const full = results.filter(isNamed).slice(0, looked);
  const part = partly.filter(isNamed).slice(0, Math.max(0, looked - full.length));
  const candidates = [...full, ...part];
  const pages = await client.load(found, candidates);
  const pairs = candidates.flatMap((result, at) => {
    const page = pages[at];
    return page ? [{ result, names: namesOf(page) }] : [];
  });
  const named = namedIn(query, pairs, ({ names }) => names).map(({ result }) => result);
  const first = named.filter((one) => full.includes(one));
  const apart = named.filter((one) => part.includes(one)).slice(0, mostNamed);
  return {
    ...found,
    results: [...first, ...results.filter((one) => !first.includes(one))],
    named: apart,
    hasName: named.length > 0,
    partly: partly.filter((one) => !apart.includes(one)),
  };
};

/** So many pages are enough to tell whether search fell back on the beginnings of words. */
const glanced = 5;

/** The first results as one list: what the question names, what has all its words, what has some. */
export const firstOf = ({ named, results, partly }: BestFirst, most: number): Result[] =>
  [...named, ...results, ...partly].slice(0, most);

/** Drops what search only found by the beginnings of words that it does not know. */
const withoutFar = async (
  client: SearchClient,
  query: string,
  found: BestFirst,
): Promise<BestFirst> => {
  const partly = found.partly.slice(0, glanced * 2);
  const excerpts = (await client.load(found, partly)).map(({ excerpt }) => excerpt);
  return { ...found, partly: partly.filter((_, at) => isNearMatch(query, excerpts[at] ?? '')) };
};

/** What a question finds, in order; nothing where search only knew the beginnings of its words. */
export const bestFirst = async (
  client: SearchClient,
  query: string,
  asked: Found,
): Promise<BestFirst> => {
  const found = await namedFirst(client, query, asked);
  const few = found.results.length < glanced;
  const near = few ? await withoutFar(client, query, found) : { ...found, partly: [] };
  if (near.hasName) return near;
  const pages = await client.load(near, firstOf(near, glanced));
  const excerpts = pages.map(({ excerpt }) => excerpt);
  return isFarMatch(query, excerpts) ? { ...near, named: [], results: [], partly: [] } : near;
};
