import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { pageTypes, type PageType } from './search-state.ts';

/** What the index of one language calls each type of page. */
export const typeNames = (language: Language): Record<PageType, string> =>
  Object.fromEntries(
    pageTypes.map((type) => [type, say(language, `search.type-${type}`)]),
  ) as Record<PageType, string>;
