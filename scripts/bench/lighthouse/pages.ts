import { languages } from '#i18n/language.ts';
import { pageTypes } from '../../../tests/browser/page-types.ts';

/** A page to measure, by its path in one language. */
export type PageToSee = { type: string; path: string };

/** Lighthouse judges no answer of 404, so the page that says so is opened by its own address; it is one for both languages. */
const seenAt = (path: string): string => (path === '/tidak-ada/' ? '/404.html' : path);

/** One page of every type of the real site, in both languages. */
export const everyPage = (): PageToSee[] => {
  const real = pageTypes.filter(({ site }) => site === 'real');
  return languages.flatMap((language) =>
    real
      .map(({ type, path }) => ({ type, path: seenAt(path) }))
      .filter(({ path }) => language === 'id' || path !== '/404.html')
      .map(({ type, path }) => ({
        type: language === 'id' ? type : `${type}, in English`,
        path: language === 'id' ? path : `/en${path}`,
      })),
  );
};
