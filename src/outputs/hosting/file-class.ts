import { policyHeader } from '../security-policy.ts';
import { textEndings } from './media-types.ts';

/** Files that a server treats alike. `pattern` tells them by their path below the base, such as `/data/events.csv`. */
export type FileClass = {
  id: string;
  pattern: string;
  /** How long a browser may keep a copy, as `Cache-Control`. */
  cache: string;
  /** Whether pages of other sites may read it. */
  isOpen: boolean;
};

const aYear = 'public, max-age=31536000, immutable';
const aDay = 'public, max-age=86400';
/** Kept, but asked for again each time; the answer is short where nothing has changed. */
const askAgain = 'no-cache';

const openEndings = textEndings.filter((one) => !/^(html|css|js|svg)$/.test(one));
const open = `\\.(?:${[...openEndings, 'zip'].join('|')})$`;

/** Every file of the site belongs to the first class whose pattern fits its path. */
export const fileClasses: readonly FileClass[] = [
  { id: 'hashed', pattern: '^/_astro/', cache: aYear, isOpen: false },
  { id: 'search-index', pattern: '^/pagefind/[0-9a-f]{8,}/', cache: aYear, isOpen: false },
  {
    id: 'own-data',
    pattern: '^/(?:pagefind|list|map|admin)/.*\\.(?:json|svg)$|^/bandingkan/nama\\.',
    cache: askAgain,
    isOpen: false,
  },
  {
    id: 'for-crawlers',
    pattern: '^/(?:robots\\.txt|sitemap[^/]*\\.xml)$',
    cache: askAgain,
    isOpen: false,
  },
  { id: 'form', pattern: '^/admin/', cache: askAgain, isOpen: false },
  { id: 'release', pattern: `^/data/v/[^/]+/.*${open}`, cache: aYear, isOpen: true },
  { id: 'open-data', pattern: open, cache: askAgain, isOpen: true },
  { id: 'picture', pattern: '\\.(?:png|jpe?g|webp|svg|ico|woff2)$', cache: aDay, isOpen: false },
  { id: 'page', pattern: '(?:^|/|\\.html)$', cache: askAgain, isOpen: false },
];

/** What a server does with a file of no class. */
export const otherFiles: FileClass = { id: 'other', pattern: '', cache: askAgain, isOpen: false };

export const fileClassOf = (path: string): FileClass =>
  fileClasses.find(({ pattern }) => new RegExp(pattern).test(path)) ?? otherFiles;

/**
 * What every answer carries. The reader's position serves the list of what is near and stays in the browser; nothing else
 * of the device is asked for. `Strict-Transport-Security` is said where TLS ends, which these files do not know.
 */
export const headersForAll = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** The form has the rest of its policy in its page: a header would have to name the host of the records. */
export const policyOfForm = "frame-ancestors 'none'";

const policyOf = ({ id }: FileClass): string => (id === 'form' ? policyOfForm : policyHeader);

/** Pictures are shown by those to whom a page is sent, open data is read by anyone, the rest is the site's own. */
const resourcePolicyOf = ({ id, isOpen }: FileClass): string =>
  isOpen || id === 'picture' ? 'cross-origin' : 'same-origin';

/** The headers of a class beyond those for all. */
export const headersOf = (one: FileClass): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': policyOf(one),
  'Cache-Control': one.cache,
  'Cross-Origin-Resource-Policy': resourcePolicyOf(one),
  ...(one.isOpen ? { 'Access-Control-Allow-Origin': '*' } : {}),
});

/** Every header of the answer with a file, but for its type. */
export const headersFor = (path: string): Readonly<Record<string, string>> => ({
  ...headersForAll,
  ...headersOf(fileClassOf(path)),
});
