import type { PageType } from './search-state.ts';
import type { Words } from './words.ts';

/** What the build tells a search in the HTML: where it stands, what it says, and what the index calls its types. */
export type Settings = {
  base: string;
  language: 'id' | 'en';
  words: Words;
  types: Readonly<Partial<Record<PageType, string>>>;
};

/** Reads the settings of a search from its element. */
export const settingsOf = ({ dataset }: HTMLElement): Settings => ({
  base: dataset.base ?? '/',
  language: dataset.language === 'en' ? 'en' : 'id',
  words: JSON.parse(dataset.words ?? '{}') as Words,
  types: JSON.parse(dataset.types ?? '{}') as Settings['types'],
});
