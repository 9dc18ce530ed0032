import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { collectionNames, type CollectionName } from '#schema/collections.ts';
import type { Complaint } from '#schema/wording.ts';
import { bytesOf, reasonOf, statOf, UnopenedFile } from './file-bytes.ts';
import { recordName, type RecordName } from './file-name.ts';
import { findingAt, type Finding } from './finding.ts';
import { notAFolder, stray, unreadable } from './folder-wording.ts';
import { largestFile, tooLarge } from './limits.ts';

/** One file of a collection, not yet looked into. */
export type RawFile = RecordName & { collection: CollectionName; file: string; bytes: Uint8Array };

type Read = { files: RawFile[]; findings: Finding[] };

/** What is asked of whoever reads a folder: told before each file, and which files are as they were when they were read last. */
export type Asked = {
  beforeEach?: () => void;
  isAsBefore?: (collection: CollectionName, file: string, path: string) => boolean;
};

const start = { line: 1, column: 1 };

const entriesOf = async (path: string): Promise<string[] | Complaint> => {
  try {
    return (await readdir(path)).sort();
  } catch (error) {
    const reason = reasonOf(error);
    return reason === 'ENOENT' ? [] : unreadable(path, reason);
  }
};

/** The names of all files below a folder, its own subfolders included; a linked folder is not followed. */
export const namesBelow = async (folder: string): Promise<string[]> => {
  if (!statOf(folder)?.isDirectory()) return [];
  return (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
};

const readFile = (
  root: string,
  label: string,
  collection: CollectionName,
  name: string,
  { isAsBefore }: Asked,
): Read => {
  const file = `${label}/${collection}/${name}`;
  const refused = (told: Complaint): Read => ({
    files: [],
    findings: [findingAt(file, start, told)],
  });
  const found = recordName(collection, name);
  if ('rule' in found) return refused(found);
  const path = `${root}/${collection}/${name}`;
  if (isAsBefore?.(collection, file, path))
    return { files: [new UnopenedFile(collection, found, file, path)], findings: [] };
  const bytes = bytesOf(path, name, largestFile, tooLarge);
  if ('rule' in bytes) return refused(bytes);
  return { files: [{ collection, ...found, file, bytes }], findings: [] };
};

const readCollection = async (
  root: string,
  label: string,
  collection: CollectionName,
  asked: Asked,
): Promise<Read[]> => {
  const path = join(root, collection);
  const folder = `${label}/${collection}`;
  const stats = statOf(path);
  if (stats && !stats.isDirectory())
    return [{ files: [], findings: [findingAt(folder, start, notAFolder(collection))] }];
  const names = await entriesOf(path);
  if ('rule' in names) return [{ files: [], findings: [findingAt(folder, start, names)] }];
  return names.map((name) => {
    asked.beforeEach?.();
    return readFile(root, label, collection, name, asked);
  });
};

// A folder with a name of its own was meant to be read; a loose file or `.git` beside the folders is only worth a word.
const strayIn = (root: string, label: string, name: string): Finding => ({
  ...findingAt(`${label}/${name}`, start, stray(name)),
  severity:
    !name.startsWith('.') && statOf(join(root, name))?.isFile() !== true ? 'error' : 'warning',
});

/**
 * Every file of the wanted collections below a content folder, sorted by name, and whatever else lies there. Nothing
 * outside the folder is read. In messages the folder is called `label`.
 */
export const readFolder = async (
  root: string,
  label = root,
  wanted: readonly CollectionName[] = collectionNames,
  asked: Asked = {},
): Promise<Read> => {
  const folder = label.replace(/\/+$/, '');
  const names = await entriesOf(root);
  if ('rule' in names) return { files: [], findings: [findingAt(folder, start, names)] };
  const known: readonly string[] = [...collectionNames, 'images'];
  const read = await Promise.all(
    wanted.map((collection) => readCollection(root, folder, collection, asked)),
  );
  return {
    files: read.flat().flatMap(({ files }) => files),
    findings: [
      ...names.filter((name) => !known.includes(name)).map((name) => strayIn(root, folder, name)),
      ...read.flat().flatMap(({ findings }) => findings),
    ],
  };
};
