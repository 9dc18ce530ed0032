import { policyHeader } from '../security-policy.ts';
import {
  fileClassOf,
  headersForAll,
  headersOf,
  policyOfForm,
  type FileClass,
} from './file-class.ts';
import { endingOf, mediaTypes } from './media-types.ts';
import { writtenBy } from './served-site.ts';

type Headers = Readonly<Record<string, string>>;

/** What Cloudflare Pages reads of one file. */
const most = { rules: 100, lineLength: 2000 };

/** The first folder of a path, or the first two below `/en/`, or the whole path of a file at the root. */
const groupOf = (path: string): string => {
  const [, top = ''] = /^(\/(?:en\/)?[^/]+\/)./.exec(path) ?? [];
  const ending = endingOf(path) ?? '';
  return top === '' || top === '/en/' ? path : `${top}*.${ending}`;
};

/**
 * Cloudflare joins the values of a header that several rules give, so no two rules give the same to one file. What a rule
 * for all files can say is said there; cache rules and types that both hosts have by themselves are left to them.
 */
const openDataRules = (paths: readonly string[]): [string, Headers][] =>
  paths
    .filter((path) => fileClassOf(path).isOpen)
    .map((path) => {
      const { 'Access-Control-Allow-Origin': origin = '*' } = headersOf(fileClassOf(path));
      const type = mediaTypes[endingOf(path) ?? 'json'];
      const own = { 'Content-Type': type, 'Access-Control-Allow-Origin': origin };
      return [groupOf(path), { ...own, 'Cross-Origin-Resource-Policy': 'cross-origin' }];
    });

const keptRules = (paths: readonly string[]): [string, Headers][] => {
  const cached = (one: FileClass): Headers => {
    const { 'Cache-Control': cache = '', 'Cross-Origin-Resource-Policy': use = '' } =
      headersOf(one);
    return { 'Cache-Control': cache, 'Cross-Origin-Resource-Policy': use };
  };
  return paths
    .filter((path) => /^(hashed|search-index)$/.test(fileClassOf(path).id))
    .map((path) => [
      (/^\/(?:_astro|pagefind\/[^/]+)\//.exec(path)?.[0] ?? '') + '*',
      cached(fileClassOf(path)),
    ]);
};

/** With the form among the files, the policy of the site stands at every folder but its own. */
const policyRules = (paths: readonly string[]): [string, Headers][] => {
  const policy = { 'Content-Security-Policy': policyHeader };
  const forAll = (more: Headers): [string, Headers] => ['/*', { ...headersForAll, ...more }];
  if (!paths.some((path) => path.startsWith('/admin/'))) return [forAll(policy)];
  const folders = paths
    .map((path) => /^\/[^/]+\//.exec(path)?.[0])
    .filter((one) => one !== undefined);
  const others = [...new Set(folders)].filter((one) => one !== '/admin/');
  return [
    forAll({ 'Content-Security-Policy': policyOfForm }),
    ['/', policy],
    ...others.map((one): [string, Headers] => [`${one}*`, policy]),
  ];
};

const joined = (rules: readonly [string, Headers][]): Map<string, Headers> => {
  const byPath = new Map<string, Headers>();
  for (const [path, headers] of rules) byPath.set(path, { ...byPath.get(path), ...headers });
  return byPath;
};

/** The headers of a built site as Cloudflare Pages and Netlify read them, from the paths of its files below its base. */
export const headersFile = (paths: readonly string[], base: string): string => {
  const sorted = [...paths].sort();
  const rules = joined([...policyRules(sorted), ...keptRules(sorted), ...openDataRules(sorted)]);
  const lines = [...rules].flatMap(([path, headers]) => [
    base + path.slice(1),
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  const isTooLong = lines.some((line) => line.length > most.lineLength);
  if (rules.size > most.rules || isTooLong)
    throw new Error(
      `_headers: ${rules.size} aturan, paling banyak ${most.rules} aturan dan ${most.lineLength} huruf sebaris. · ${rules.size} rules, at most ${most.rules}, and ${most.lineLength} characters a line.`,
    );
  return `${[writtenBy, ...lines].join('\n')}\n`;
};
