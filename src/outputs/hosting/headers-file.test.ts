import { describe, expect, test } from 'vitest';
import { policyHeader } from '../security-policy.ts';
import { headersForAll, headersFor } from './file-class.ts';
import { headersFile } from './headers-file.ts';
import { madeUpPaths } from './made-up-site.ts';
import { mediaTypeOf } from './media-types.ts';

type Rule = { path: string; headers: Record<string, string> };

/** Reads the file as its hosts do: a path, then its headers on lines set in. */
const rulesIn = (text: string): Rule[] => {
  const rules: Rule[] = [];
  for (const line of text.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    if (!line.startsWith(' ')) rules.push({ path: line, headers: {} });
    const [, name = '', value = ''] = /^ {2}([^:]+): (.+)$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (last && name !== '') last.headers[name] = value;
  }
  return rules;
};

/** All values that the rules give a file, joined as Cloudflare does. */
const joinedFor = (rules: readonly Rule[], path: string): Record<string, string> => {
  const given: Record<string, string> = {};
  for (const rule of rules) {
    const pattern = new RegExp(
      `^${rule.path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace('*', '.*')}$`,
    );
    if (!pattern.test(path)) continue;
    for (const [name, value] of Object.entries(rule.headers))
      given[name] = name in given ? `${given[name] ?? ''}, ${value}` : value;
  }
  return given;
};

describe.for(['/', '/atlas/'])('the headers for hosts of static sites, below %s', (base) => {
  const rules = rulesIn(headersFile(madeUpPaths, base));

  test.for(madeUpPaths)('%s gets what the table says, once', (path) => {
    const wanted = headersFor(path);
    const given = joinedFor(rules, base + path.slice(1));
    expect(given).toMatchObject({ ...headersForAll, 'Content-Security-Policy': policyHeader });
    expect(given['Access-Control-Allow-Origin']).toBe(wanted['Access-Control-Allow-Origin']);
    if (given['Content-Type'] !== undefined) expect(given['Content-Type']).toBe(mediaTypeOf(path));
    if (given['Cache-Control'] !== undefined)
      expect(given['Cache-Control']).toBe(wanted['Cache-Control']);
    if (given['Cross-Origin-Resource-Policy'] !== undefined)
      expect(given['Cross-Origin-Resource-Policy']).toBe(wanted['Cross-Origin-Resource-Policy']);
  });

  test('files with hashed names and open data have rules of their own', () => {
    const paths = rules.map(({ path }) => path.slice(base.length - 1));
    expect(paths).toEqual([
      '/*',
      '/_astro/*',
      '/pagefind/5b1aab2d9301/*',
      '/daerah/*.ics',
      '/daerah/*.json',
      '/data/*.csv',
      '/data/*.json',
      '/en/daerah/*.ics',
      '/en/perubahan.atom',
    ]);
  });
});

test('with the form, its folder alone is left out of the policy of the site', () => {
  const rules = rulesIn(headersFile([...madeUpPaths, '/admin/index.html'], '/'));
  const policyFor = (path: string) => joinedFor(rules, path)['Content-Security-Policy'];
  expect(policyFor('/admin/')).toBe("frame-ancestors 'none'");
  for (const path of ['/', '/daerah/contoh/', '/en/daerah/contoh.ics', '/_astro/peta.Cx0.js'])
    expect(policyFor(path)).toBe(`frame-ancestors 'none', ${policyHeader}`);
});

test('more rules than the hosts read stop the build', () => {
  const many = Array.from({ length: 101 }, (_, index) => `/f${index}/a.csv`);
  expect(() => headersFile(many, '/')).toThrow(/paling banyak 100/);
});
