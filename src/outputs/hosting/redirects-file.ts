import { writtenBy, type Redirect } from './served-site.ts';

/** Cloudflare Pages reads so many redirects of one fixed address each. */
const mostRedirects = 2000;

/** The addresses that have moved, as Cloudflare Pages, Netlify and GitLab Pages read them. */
export const redirectsFile = (redirects: readonly Redirect[]): string => {
  if (redirects.length > mostRedirects)
    throw new Error(
      `_redirects: ${redirects.length} pengalihan, paling banyak ${mostRedirects}. · ${redirects.length} redirects, at most ${mostRedirects}.`,
    );
  return `${[writtenBy, ...redirects.map(({ from, to }) => `${from} ${to} 301`)].join('\n')}\n`;
};

/** Where a page that only leads on leads to, by its `<meta http-equiv="refresh">`; nothing for any other page. */
export const targetOfMoved = (html: string): string | undefined =>
  /<meta http-equiv="refresh" content="0; url=([^"]+)">/.exec(html)?.[1];

/** The folder that a built site is made for, by the address that its home page names as its own. */
export const baseOfHome = (html: string): string => {
  const address = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1];
  if (!address)
    throw new Error(
      'index.html: alamatnya sendiri tidak tertulis. · It does not name its own address.',
    );
  return new URL(address).pathname;
};
