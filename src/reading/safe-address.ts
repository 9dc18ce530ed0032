import { isPrivateHost } from '#schema/private-host.ts';

/** Why an address may not stand in a text. */
export type AddressFault =
  | 'empty'
  | 'malformed'
  | 'scheme'
  | 'relative'
  | 'other-host'
  | 'english'
  | 'credentials'
  | 'private';

/** Where a link leads, or why it may not be followed. */
export type JudgedAddress = { kind: 'site' | 'web' | 'mail' } | { fault: AddressFault };

// Browsers drop control characters and read a backslash as a slash.
const disguised = /[\0-\x20\x7f\\]/;
const encodedDisguise = /%(?:[01][0-9a-f]|5c|7f)/i;

const judgedOnSite = (href: string): JudgedAddress => {
  if (href.startsWith('//')) return { fault: 'other-host' };
  const { pathname, search, hash } = new URL(href, 'https://site.invalid/');
  if (`${pathname}${search}${hash}` !== href) return { fault: 'malformed' };
  return /^\/en(\/|$)/.test(pathname) ? { fault: 'english' } : { kind: 'site' };
};

const judgedOnWeb = (href: string): JudgedAddress => {
  const url = URL.parse(href);
  if (!url || !/^https?:\/\/[^/]/i.test(href)) return { fault: 'malformed' };
  if (url.username !== '' || url.password !== '') return { fault: 'credentials' };
  return isPrivateHost(url.hostname) ? { fault: 'private' } : { kind: 'web' };
};

/** Judges an address just as a browser would read it. */
export const judgeAddress = (href: string): JudgedAddress => {
  if (href === '') return { fault: 'empty' };
  if (disguised.test(href)) return { fault: 'malformed' };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return judgedOnWeb(href);
  if (encodedDisguise.test(href)) return { fault: 'malformed' };
  if (href.startsWith('/')) return judgedOnSite(href);
  if (scheme === undefined) return { fault: 'relative' };
  if (scheme !== 'mailto') return { fault: 'scheme' };
  return /^mailto:[^@?]+@[^@?]+(\?|$)/i.test(href) ? { kind: 'mail' } : { fault: 'malformed' };
};
