import { nextTurn } from '../timing/next-task.ts';
import { inParts, openPagefind } from './pagefind.ts';
import type { Current, Filters, Pagefind, Result } from './pagefind.ts';
import { partsKnowing } from './parts-knowing.ts';
import type { TypeOf } from './ranking.ts';
import type { PageType } from './search-state.ts';
import type { Settings } from './settings.ts';

/** An opened index with the type of each of its pages. */
export type OpenedIndex = {
  index: Pagefind;
  typeOf: TypeOf;
  /** The filter of the parts that can answer a question, from what each of its words alone finds. */
  within: (words: readonly Result[][]) => Filters;
  /** Adds the pages of sources, once; there only where they are a part of their own. */
  addSources: (() => Promise<void>) | undefined;
};

/**
 * When a part is added: `mixed` and `alike` at once, `later` where a reader asks for sources or nothing else answers. For
 * sources are the larger half of a large atlas, the last of its results, and 160 KB of a first search at 10,000 partnerships.
 */
const turnOf = (type: PageType | undefined) =>
  type === undefined ? 'mixed' : type === 'source' ? 'later' : 'alike';

/** Opens the index of one language of a site that lies at `base`; `names` are what that index calls the types of pages. */
export const openIndex = async (
  base: string,
  { types, ...current }: Current,
  language: string,
  names: Settings['types'],
): Promise<OpenedIndex> => {
  const { index, add } = await openPagefind(base, { types, ...current }, language);
  const [first = '', ...others] = current.parts[language] ?? [];
  const typeOf = new Map<string, PageType>();
  const partOf = new Map<string, string>();
  const learn = async (part: string): Promise<void> => {
    const { results } = await index.search(null, { filters: inParts([part]) });
    const type = types[part];
    for (const { id } of results) {
      partOf.set(id, part);
      if (type) typeOf.set(id, type);
    }
  };
  const addPart = (part: string): Promise<void> => add(part).then(() => learn(part));
  const turns = Object.groupBy(others, (part) => turnOf(types[part]));
  await Promise.all((turns.mixed ?? []).map(addPart));
  // Asked before parts of one type are there: their lists of types, 22 KB at 10,000 partnerships, would say nothing new.
  for (const [type, name] of Object.entries(names)) {
    // All types in one task hold up a slow phone for 150 ms.
    await nextTurn();
    const { results } = await index.search(null, { filters: { type: { any: [name] } } });
    for (const { id } of results) typeOf.set(id, type as PageType);
  }
  if (others.length > 0) await learn(first);
  await Promise.all((turns.alike ?? []).map(addPart));
  const [sources] = turns.later ?? [];
  let adding: Promise<void> | undefined;
  const addSources = sources ? () => (adding ??= addPart(sources)) : undefined;
  const within = (words: readonly Result[][]): Filters =>
    others.length > 0 && words.length > 0 ? inParts(partsKnowing(words, partOf)) : {};
  return { index, typeOf, within, addSources };
};
