import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Day } from '#model/partial-date.ts';
import { about } from '../open-data/about.ts';

/** What is cited: a page of the atlas, or its data as a whole. */
export type CitedKind = 'page' | 'dataset';

/** What a citation is made of. */
export type Cited = {
  kind: CitedKind;
  /** Short ASCII name, unique on the site. */
  key: string;
  title: string;
  /** The atlas, as author and publisher. */
  publisher: string;
  /** As of which day it speaks, in words. */
  note: string;
  /** The lasting address. */
  url: string;
  day: Day;
  language: Language;
};

/** A page that can be cited, as its head knows it. */
export type CitedPage = {
  kind: CitedKind;
  language: Language;
  /** The path of the page without base and language. */
  path: string;
  title: string;
  url: string;
  day: Day;
};

/** The citation of a page; a page in English is another text than the same in Indonesian, and has another key. */
export const citedPage = ({ kind, language, path, title, url, day }: CitedPage): Cited => {
  const parts = [about.name, ...path.split('/').filter(Boolean)];
  return {
    kind,
    key: [...parts, ...(language === 'en' ? ['en'] : [])].join('-'),
    title: kind === 'dataset' ? about.title[language] : title,
    publisher: about.publisher,
    note: say(language, 'cite.state-note', { day: formatDate(language, day) }),
    url,
    day,
    language,
  };
};
