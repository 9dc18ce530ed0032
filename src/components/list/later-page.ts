import type { Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { say, type PhraseKey } from '#i18n/say.ts';

/** How a page of a list over several pages is called, where it lies and where it leads back to. */
export const laterPage = (language: Language, name: PhraseKey, path: string, page: number) => {
  const title = say(language, name);
  if (page === 1) return { language, path, title };
  const here = say(language, 'list.page', { page });
  return {
    language,
    path: paths.later(path, page),
    title: `${title} · ${here}`,
    crumbs: [{ label: title, path }, { label: here }],
  };
};
