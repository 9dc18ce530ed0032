import { languages, otherLanguage, type Language } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { WithId } from '#model/records.ts';
import type { TermRecord } from '#schema/term.ts';
import { anchorOfTerm } from '../glossary/anchor.ts';
import { nameSeparator } from './known-name.ts';
import { nameTokens } from './name-token.ts';

/** Something search finds that is no page of its own, as Pagefind takes it. */
export type SearchEntry = {
  url: string;
  language: Language;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
};

/** Each term of the glossary as a result of its own, in each language. */
export const termEntriesOf = (terms: readonly WithId<TermRecord>[]): SearchEntry[] =>
  languages.flatMap((language) =>
    terms.map(({ id, term, abbreviation, definition }) => {
      const title = term[language];
      const names = [term[otherLanguage(language)], abbreviation].filter(
        (name) => name !== undefined,
      );
      return {
        url: `${linkTo(language, paths.glossary)}#${anchorOfTerm(id)}`,
        language,
        content: definition[language],
        meta: { title, names: names.join(nameSeparator), exact: nameTokens([title, ...names]) },
        filters: { type: [say(language, 'search.type-term')] },
      };
    }),
  );
