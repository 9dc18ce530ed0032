import { SearchClient } from './pagefind-client.ts';
import { fillWords, type Words } from './words.ts';

/** The link that asks the same in the other language, shown where this one finds nothing. */
export const offerOtherLanguage = (link: HTMLAnchorElement, query: string, words: Words): void => {
  link.search = new URLSearchParams({ q: query }).toString();
  link.hidden = !query;
  link.textContent = fillWords(words, 'other-language', { query });
};

/** Adds how much the other language finds; its index is loaded for this, and is then there for the link too. */
export const countOtherLanguage = async (
  link: HTMLAnchorElement,
  base: string,
  words: Words,
): Promise<void> => {
  const { search, hreflang } = link;
  const query = new URLSearchParams(search).get('q') ?? '';
  const found = await new SearchClient(base, hreflang === 'en' ? 'en' : 'id')
    .search(query)
    .catch(() => undefined);
  const count = found?.results.length ?? 0;
  if (count === 0 || link.search !== search) return;
  const key = count === 1 ? 'other-one' : 'other-many';
  link.append(' ', fillWords(words, key, { count }));
};
