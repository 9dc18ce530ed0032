import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  type Stats,
} from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { collectionNames, type CollectionName } from '#schema/collections.ts';
import type { Complaint } from '#schema/wording.ts';
import { recordName, type RecordName } from './file-name.ts';
import { findingAt, type Finding } from './finding.ts';
import { notAFile, notAFolder, stray, unreadable } from './folder-wording.ts';
import { largestFile, tooLarge } from './limits.ts';

/** One file of a collection, not yet looked into. */
export type RawFile = RecordName & { collection: CollectionName; file: string; bytes: Uint8Array };

type Read = { files: RawFile[]; findings: Finding[] };

const start = { line: 1, column: 1 };

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'error';

const entriesOf = async (path: string): Promise<string[] | Complaint> => {
  try {
    return (await readdir(path)).sort();
  } catch (error) {
    const reason = reasonOf(error);
    return reason === 'ENOENT' ? [] : unreadable(path, reason);
  }
};

const statOf = (path: string): Stats | undefined => lstatSync(path, { throwIfNoEntry: false });

// A link put in the file's place after it was looked at is refused by O_NOFOLLOW; a pipe does not block.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW || 0) | (constants.O_NONBLOCK || 0);

/** The bytes of a regular file that is not too large, or why there are none. */
export const bytesOf = (
  path: string,
  name: string,
  largest: number,
  tooLarge: (size: number) => Complaint,
): Uint8Array | Complaint => {
  try {
    if (!statOf(path)?.isFile()) return notAFile(name);
    const handle = openSync(path, openFlags);
    try {
      const { size } = fstatSync(handle);
      if (size > largest) return tooLarge(size);
      const bytes = new Uint8Array(size);
      return bytes.subarray(0, readSync(handle, bytes, 0, size, 0));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return unreadable(name, reasonOf(error));
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

const readFile = (root: string, label: string, collection: CollectionName, name: string): Read => {
  const file = `${label}/${collection}/${name}`;
  const refused = (told: Complaint): Read => ({
    files: [],
    findings: [findingAt(file, start, told)],
  });
  const found = recordName(collection, name);
  if ('rule' in found) return refused(found);
  const bytes = bytesOf(join(root, collection, name), name, largestFile, tooLarge);
  if ('rule' in bytes) return refused(bytes);
  return { files: [{ collection, ...found, file, bytes }], findings: [] };
};

const readCollection = async (
  root: string,
  label: string,
  collection: CollectionName,
  beforeEach: () => void,
): Promise<Read[]> => {
  const path = join(root, collection);
  const folder = `${label}/${collection}`;
  const stats = statOf(path);
  if (stats && !stats.isDirectory())
    return [{ files: [], findings: [findingAt(folder, start, notAFolder(collection))] }];
  const names = await entriesOf(path);
  if ('rule' in names) return [{ files: [], findings: [findingAt(folder, start, names)] }];
  return names.map((name) => {
    beforeEach();
    return readFile(root, label, collection, name);
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
 * outside the folder is read. In messages the folder is called `label`. Before each file `beforeEach` is called.
 */
export const readFolder = async (
  root: string,
  label = root,
  wanted: readonly CollectionName[] = collectionNames,
  beforeEach: () => void = () => undefined,
): Promise<Read> => {
  const folder = label.replace(/\/+$/, '');
  const names = await entriesOf(root);
  if ('rule' in names) return { files: [], findings: [findingAt(folder, start, names)] };
  const known: readonly string[] = [...collectionNames, 'images'];
  const read = await Promise.all(
    wanted.map((collection) => readCollection(root, folder, collection, beforeEach)),
  );
  return {
    files: read.flat().flatMap(({ files }) => files),
    findings: [
      ...names.filter((name) => !known.includes(name)).map((name) => strayIn(root, folder, name)),
      ...read.flat().flatMap(({ findings }) => findings),
    ],
  };
};
