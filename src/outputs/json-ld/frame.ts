import { fileAt, linkTo } from '#i18n/links.ts';
import type { Language } from '#i18n/language.ts';

/** In which language a page speaks, and where on the web the paths of the site lie. */
export type Frame = {
  language: Language;
  addressOf: (language: Language, path: string) => string;
  /** The address of a file, the same in both languages. */
  fileAddress: (path: string) => string;
};

/** The frame of a page of the site at an address of the web. */
export const frameAt = (language: Language, site: URL | undefined): Frame => ({
  language,
  addressOf: (spoken, path) => new URL(linkTo(spoken, path), site).href,
  fileAddress: (path) => new URL(fileAt(path), site).href,
});

/** The address of a page in its own language. */
export const ownAddress = ({ language, addressOf }: Frame, path: string): string =>
  addressOf(language, path);

/** The name of what a page is about, as a web address: the same in both languages, and not the page's own. */
export const subjectAt = ({ addressOf }: Frame, path: string): string =>
  `${addressOf('id', path)}#subjek`;
