import { isFarMatch, isNearMatch } from './far-match.ts';
import { nameSeparator } from './known-name.ts';
import { namedIn } from './named-in.ts';
import type { Filters, FoundPage, Result } from './pagefind.ts';
import type { Found, SearchClient } from './pagefind-client.ts';
import type { TypeOf } from './ranking.ts';
import type { PageType } from './search-state.ts';

/** What a question finds, the pages that it names set apart where they lack some of its words. */
export type BestFirst = Omit<Found, 'partly'> & {
  named: Result[];
  partly: Result[];
};

/** Kinds of things that have a name of their own, and that a question may name. */
const namedTypes: ReadonlySet<PageType> = new Set([
  'place',
  'province',
  'organization',
  'country',
  'sector',
  'term',
]);
/** So many of them are looked at: their pages are small, and most are shown anyway. */
const looked = 4;
/** Of those that the index knows by the whole question, these are enough even where several share a name. */
const alikeLooked = 4;
const mostNamed = 3;

const namesOf = ({ meta }: FoundPage): string[] => [
  meta.title ?? '',
  ...(meta.names ?? '').split(nameSeparator),
];

/** The results that may bear a name: the best of each type, then the second of each, and so on. */
const acrossTypes = (results: readonly Result[], typeOf: TypeOf): Result[] => {
  const seen = new Map<PageType, number>();
  return results
    .flatMap((result) => {
      const type = typeOf.get(result.id);
      if (!type || !namedTypes.has(type)) return [];
      const place = seen.get(type) ?? 0;
      seen.set(type, place + 1);
      return [{ result, place }];
    })
    .sort((one, other) => one.place - other.place)
    .map(({ result }) => result);
};

/** What may be named: what the index knows by the whole question, then the best of each type, each page once. */
const candidatesIn = ({ results, partly: parts, alike, typeOf }: Found): Result[] => {
  const partly = parts.map(([rarest]) => rarest);
  const known = new Map([...results, ...partly].map((result) => [result.id, result]));
  const whole = alike.slice(0, alikeLooked).map((result) => known.get(result.id) ?? result);
  const likely = [...acrossTypes(results, typeOf), ...acrossTypes(partly, typeOf)];
  return [...new Set([...whole, ...likely.slice(0, looked)])];
};

/** The results whose whole name stands in the question. */
const namedAmong = async (client: SearchClient, query: string, found: Found): Promise<Result[]> => {
  const candidates = candidatesIn(found);
  const pages = await client.load(found, candidates);
  const pairs = candidates.flatMap((result, at) => {
    const page = pages[at];
    return page ? [{ result, names: namesOf(page) }] : [];
  });
  return namedIn(query, pairs, ({ names }) => names).map(({ result }) => result);
};

/** So many pages are enough to tell whether search fell back on the beginnings of words. */
const glanced = 5;

/** The first results as one list: what the question names, what has all its words, what has some. */
export const firstOf = ({ named, results, partly }: BestFirst, most: number): Result[] =>
  [...named, ...results, ...partly].slice(0, most);

/** The pages that have some words, without those that have only what begins like one of them. */
const nearParts = async (client: SearchClient, query: string, found: Found): Promise<Result[]> => {
  const words = `${query} ${found.asked}`;
  const near = found.partly.slice(0, glanced * 2).map(async (part) => {
    const pages = await client.load(found, part);
    return part.find((_, at) => isNearMatch(words, pages[at]?.excerpt ?? ''));
  });
  return (await Promise.all(near)).filter((one) => one !== undefined);
};

/** What a question finds, what it names first; nothing where search only knew the beginnings of its words. */
const bestFirst = async (client: SearchClient, query: string, found: Found): Promise<BestFirst> => {
  const { results } = found;
  const [names, parts] = await Promise.all([
    namedAmong(client, query, found),
    results.length < glanced ? nearParts(client, query, found) : [],
  ]);
  const all = new Set(results);
  const first = names.filter((one) => all.has(one));
  const named = names.filter((one) => !all.has(one)).slice(0, mostNamed);
  const ids = new Set(named.map(({ id }) => id));
  const best: BestFirst = {
    ...found,
    named,
    results: [...first, ...results.filter((one) => !first.includes(one))],
    partly: parts.filter(({ id }) => !ids.has(id)),
  };
  if (names.length > 0) return best;
  const excerpts = (await client.load(found, firstOf(best, glanced))).map(({ excerpt }) => excerpt);
  return isFarMatch(query, excerpts)
    ? { ...best, results: [], partly: [], unknown: found.asked.split(' ') }
    : best;
};

/** Asks the index one question, and the pages of sources too where no other page has all of its words, or any has one. */
export const ask = async (
  client: SearchClient,
  query: string,
  filters: Filters = {},
): Promise<BestFirst> => {
  const best = await bestFirst(client, query, await client.search(query, filters));
  const isAnswered = best.results.length > 0 && best.unknown.length === 0;
  if (isAnswered || !best.lacksSources) return best;
  client.addSources();
  return bestFirst(client, query, await client.search(query, filters));
};
