import type { Day } from '#model/partial-date.ts';

/** Something that a feed tells. */
export type AtomEntry = {
  /** The same for as long as the entry is the same, wherever the site lies. */
  id: string;
  title: string;
  updated: Day;
  /** An absolute address. */
  url: string;
  summary: string;
  category: string;
};

/** A feed that programs fetch again and again. */
export type AtomFeed = Pick<AtomEntry, 'id' | 'title' | 'updated'> & {
  subtitle: string;
  language: string;
  author: string;
  /** The absolute addresses of the feed itself and of the page that tells the same. */
  address: string;
  page: string;
  entries: readonly AtomEntry[];
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// XML 1.0, 2.2: these characters may stand in no document, not even escaped.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** A text on one line as it may stand in an element or an attribute. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');

// A day is one in Jakarta, which keeps one time all year.
const momentOf = (day: Day): string => `${day}T00:00:00+07:00`;

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;

const entryLines = ({ id, title, updated, url, summary, category }: AtomEntry): string[] => [
  '  <entry>',
  `    ${element('id', id)}`,
  `    ${element('title', title)}`,
  `    ${element('updated', momentOf(updated))}`,
  `    <link rel="alternate" type="text/html" href="${xmlText(url)}"/>`,
  `    <category term="${xmlText(category)}"/>`,
  `    ${element('summary', summary)}`,
  '  </entry>',
];

/** A feed as Atom (RFC 4287). */
export const atomText = (feed: AtomFeed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
    `  ${element('id', feed.id)}`,
    `  ${element('title', feed.title)}`,
    `  ${element('subtitle', feed.subtitle)}`,
    `  ${element('updated', momentOf(feed.updated))}`,
    `  <author>${element('name', feed.author)}</author>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(feed.address)}"/>`,
    `  <link rel="alternate" type="text/html" hreflang="${xmlText(feed.language)}" href="${xmlText(feed.page)}"/>`,
    ...feed.entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
