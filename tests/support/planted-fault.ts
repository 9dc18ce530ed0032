import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readBuiltSite, type BuiltSite } from '../../scripts/gates/built-site.ts';
import type { Expected } from '../../scripts/gates/manifest/expected.ts';
import { readPage } from '../../scripts/gates/page/page.ts';
import { compressedAtMost } from '../../scripts/gates/weight/compressed.ts';
import type { BuiltSite as TestSite } from './sites.ts';

/** What is done to one file of a built site: its new text, or nothing where the file is to go. */
export type Change = (text: string) => string | undefined;

/** A copy of a built site, read once, in which one file at a time is spoilt. */
export type Copy = { site: BuiltSite; remove: () => void };

/** Copies a built site and reads it as a build does. */
export const copyOf = ({ folder, origin, base }: TestSite, expected: Expected): Copy => {
  const copy = mkdtempSync(join(tmpdir(), 'gates-'));
  cpSync(folder, copy, { recursive: true });
  const site = readBuiltSite({ folder: copy, origin, base }, expected, undefined);
  return {
    site,
    remove: () => {
      rmSync(copy, { recursive: true });
    },
  };
};

const put = (path: string, text: string | undefined): void => {
  if (text === undefined) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** The site with one file changed, until the test is over; all else is as it was read. */
export const planted = (site: BuiltSite, file: string, change: Change): BuiltSite => {
  const path = join(site.folder, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const after = change(before ?? '');
  if (after === before) throw new Error(`${file} stays as it was.`);
  put(path, after);
  onTestFinished(() => {
    put(path, before);
  });
  const [files, pages] = [new Map(site.files), new Map(site.pages)];
  for (const page of site.pages.values()) if (page.file === file) pages.delete(page.path);
  files.delete(file);
  if (after !== undefined) files.set(file, after.length);
  if (after !== undefined && file.endsWith('.html')) {
    const page = readPage(file, after, compressedAtMost);
    pages.set(page.path, page);
  }
  return { ...site, files, pages };
};
