import { languages, type Language } from '#i18n/language.ts';

/** Where a script is tried: what it does is the same in both languages, and only `npm run test:slow` sees it in both. */
export const triedIn = (language: Language): readonly Language[] =>
  process.env.ATLAS_TEST_ALL ? languages : [language];
