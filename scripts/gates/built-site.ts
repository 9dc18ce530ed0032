import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Expected } from './manifest/expected.ts';
import type { Page } from './page/page.ts';
import { readPages } from './page/read-pages.ts';
import { readTags } from './page/read-tags.ts';
import { referenceReader } from './page/references.ts';

/** A built site as the gates see it: every file is listed, every page is read once. */
export type BuiltSite = {
  folder: string;
  /** Where it is published, without a slash at the end: `https://kota.example`. */
  origin: string;
  /** The folder it is served from, with its slashes: `/` or `/atlas/`. */
  base: string;
  /** Every file by its path below the folder, with its size in bytes. */
  files: ReadonlyMap<string, number>;
  /** Every page by its path below the base. */
  pages: ReadonlyMap<string, Page>;
  /** The ids in each published drawing, by its file. */
  drawings: ReadonlyMap<string, ReadonlySet<string>>;
  /** What was to be published. */
  expected: Expected;
  /** The lines of the list of addresses; nothing where the records are not the project's own. */
  lock: readonly string[] | undefined;
};

export type Where = Pick<BuiltSite, 'folder' | 'origin' | 'base'>;

/** The text of one published file. */
export const textOf = ({ folder }: Pick<BuiltSite, 'folder'>, file: string): string =>
  readFileSync(join(folder, file), 'utf8');

const filesIn = (folder: string): Map<string, number> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => [file.split(sep).join('/'), statSync(join(folder, file))] as const)
      .filter(([, stat]) => stat.isFile())
      .map(([file, { size }]) => [file, size] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

const idsIn = (drawing: string): ReadonlySet<string> => {
  const { reader, found } = referenceReader();
  readTags(drawing, [reader]);
  return found().ids;
};

/** Reads a built site once, for all gates. */
export const readBuiltSite = (
  where: Where,
  expected: Expected,
  lock: BuiltSite['lock'],
): BuiltSite => {
  const files = filesIn(where.folder);
  const those = (ending: string) => [...files.keys()].filter((file) => file.endsWith(ending));
  const pages = readPages(where.folder, those('.html'));
  const drawings = those('.svg').map((file) => [file, idsIn(textOf(where, file))] as const);
  return {
    ...where,
    files,
    pages: new Map(pages.map((page) => [page.path, page])),
    drawings: new Map(drawings),
    expected,
    lock,
  };
};
