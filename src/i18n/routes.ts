import { languages, type Language } from './language.ts';

/** A page in both languages for `getStaticPaths`: Indonesian at the root, English under `/en`. */
export const inBothLanguages = <P extends Record<string, string | undefined>, V extends object>(
  entries: readonly { params: P; props: V }[],
) =>
  languages.flatMap((language: Language) =>
    entries.map(({ params, props }) => ({
      params: { ...params, lang: language === 'en' ? 'en' : undefined },
      props: { ...props, language },
    })),
  );

/** The language of a page that has no other parameter. */
export const languageRoutes = () => inBothLanguages([{ params: {}, props: {} }]);
