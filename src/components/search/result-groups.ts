import type { BestFirst } from './best-first.ts';
import type { Result } from './pagefind.ts';
import { pageTypes, type PageType } from './search-state.ts';

/** Results that stand together below a heading, and how many more of them there are. */
export type ResultGroup = {
  group: 'named' | 'best' | 'all' | 'partly' | PageType;
  results: Result[];
  /** All of the group, those not shown included. */
  count: number;
};

/** How many results are shown at a time. */
export const step = 10;
const best = 5;
const ofType = 2;

const byType = ({ results, typeOf }: BestFirst): ResultGroup[] => {
  const rest = results.slice(best);
  const types = new Set(rest.map(({ id }) => typeOf.get(id) ?? 'page'));
  const groups = [...types].map((type): ResultGroup => {
    const isOfType = ({ id }: Result) => (typeOf.get(id) ?? 'page') === type;
    const left = rest.filter(isOfType);
    return { group: type, results: left.slice(0, ofType), count: results.filter(isOfType).length };
  });
  return [{ group: 'best', results: results.slice(0, best), count: best }, ...groups];
};

/**
 * The results as a page shows them: what the question names, then all of them, or the best and the next of each kind
 * where there are many of several kinds, then what has only some of the words, where little has all.
 */
export const groupsOf = (found: BestFirst, isOneKind: boolean): ResultGroup[] => {
  const { named, results, partly } = found;
  const kinds = new Set(results.map(({ id }) => found.typeOf.get(id)));
  const isMixed = !isOneKind && results.length > step && kinds.size > 1;
  const all: ResultGroup = { group: 'all', results: results.slice(0, step), count: results.length };
  const part = results.length < best ? partly.slice(0, best) : [];
  const groups: ResultGroup[] = [
    { group: 'named', results: named, count: named.length },
    ...(isMixed ? byType(found) : [all]),
    { group: 'partly', results: part, count: part.length },
  ];
  return groups.filter((one) => one.results.length > 0);
};

/** Whether a group holds the results of one kind of page. */
export const isPageType = (group: string): group is PageType =>
  pageTypes.some((type) => type === group);
