import { say } from '#i18n/say.ts';
import type { Cited } from './cited.ts';

/** A citation after APA 7; the title is set apart, to be set in italics. */
export type Apa = { before: string; title: string; after: string };

/** How APA cites it: the atlas as author, so that its name does not stand there twice. */
export const apaOf = ({ kind, publisher, day, title, note, url, language }: Cited): Apa => {
  const form = kind === 'dataset' ? ` [${say(language, 'cite.dataset')}]` : '';
  return {
    before: `${publisher}. (${day.slice(0, 4)}). `,
    title,
    after: `${form}. ${note}. ${url}`,
  };
};
