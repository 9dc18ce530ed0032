import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { headersFile } from '#outputs/hosting/headers-file.ts';
import { baseOfHome, redirectsFile, targetOfMoved } from '#outputs/hosting/redirects-file.ts';
import type { Redirect } from '#outputs/hosting/served-site.ts';

/** A page that only leads on has a head and a line; no other page is as small. */
const mostOfMoved = 4000;

/** The paths of all files of a built site, with a slash at the start, in order. */
export const pathsIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '.').length))
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
};

const redirectAt = async (folder: string, base: string, path: string): Promise<Redirect[]> => {
  const file = join(folder, path);
  if ((await stat(file)).size > mostOfMoved) return [];
  const to = targetOfMoved(await readFile(file, 'utf8'));
  return to ? [{ from: base + path.slice(1).replace(/index\.html$/, ''), to }] : [];
};

/** What a server has to know of a built site, read from the site itself, so that it cannot be told otherwise. */
export const hostingOf = async (folder: string) => {
  const base = baseOfHome(await readFile(join(folder, 'index.html'), 'utf8'));
  const paths = await pathsIn(folder);
  const pages = paths.filter((path) => path.endsWith('/index.html'));
  const redirects = await Promise.all(pages.map((page) => redirectAt(folder, base, page)));
  return { base, paths, redirects: redirects.flat() };
};

/** Puts into a built site what hosts of static sites read there: `_headers` and `_redirects`. */
export const writeHostFiles = async (folder: string): Promise<void> => {
  const { base, paths, redirects } = await hostingOf(folder);
  await writeFile(join(folder, '_headers'), headersFile(paths, base));
  await writeFile(join(folder, '_redirects'), redirectsFile(redirects));
};
