import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Finding } from './finding.ts';
import type { ReadRecord } from './record.ts';
import { replaceFile } from './replace-file.ts';

/** When a file was written and when it changed in any way, in milliseconds, its size, and its number on the disk. */
export type Stamp = [writtenAt: number, changedAt: number, size: number, inode: number];

/** What tells whether a sound file is as it was, what was found in it, and how many bytes its value and its prose take. */
export type Entry = {
  stamp: Stamp;
  digest: string;
  findings: Finding[];
  value: number;
  prose: number;
};

/** What was kept of one file: its entry, and where its value and prose begin among all bytes, if these are still there. */
export type Kept = { entry: Entry; bytes: () => Buffer | undefined; start: number };

/** What was kept of one collection, and when it was begun to be read, in milliseconds. */
export type Shelf = { kept: ReadonlyMap<string, Kept>; readAt: number };

const bytesOnce = (file: string): Kept['bytes'] => {
  let bytes: Buffer | undefined;
  return () => {
    try {
      return (bytes ??= readFileSync(file));
    } catch {
      // Another process has put a newer shelf in its place.
      return undefined;
    }
  };
};

type Index = { code: string; readAt: number; records: string; entries: [string, Entry][] };

/**
 * Opens the shelf of a collection, empty where there is none, or one of other code. Its index is read at once; values and prose,
 * 140 MB of 10,000 partnerships, are read and parsed where they are asked for.
 */
export const openShelf = (file: string, code: () => string): Shelf => {
  const kept = new Map<string, Kept>();
  try {
    const index = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Index;
    if (index.code !== code()) return { kept, readAt: 0 };
    const records = join(dirname(file), index.records);
    // Two processes that write at once may leave an index without its records.
    statSync(records);
    const bytes = bytesOnce(records);
    let start = 0;
    for (const [name, entry] of index.entries) {
      kept.set(name, { entry, bytes, start });
      start += entry.value + entry.prose;
    }
    return { kept, readAt: index.readAt };
  } catch {
    // There is none yet, or it was cut short.
    return { kept: new Map(), readAt: 0 };
  }
};

/** The value of a record and then its prose, as they are kept; nothing where the shelf was replaced meanwhile. */
export const keptBytesOf = ({ entry, bytes, start }: Kept): Buffer | undefined =>
  bytes()?.subarray(start, start + entry.value + entry.prose);

const presentBytesOf = (kept: Kept): Buffer => {
  const own = keptBytesOf(kept);
  if (!own) throw new Error('The shelf was replaced.');
  return own;
};

/** Writes a shelf beside the one that is there, and puts it in its place. */
export const writeShelf = (file: string, code: string, { kept, readAt }: Shelf): void => {
  const folder = dirname(file);
  const collection = basename(file);
  try {
    const entries = [...kept].map(([name, { entry }]): [string, Entry] => [name, entry]);
    const records = `${collection}.${hash('sha256', JSON.stringify(entries)).slice(0, 16)}`;
    const index: Index = { code, readAt, records, entries };
    replaceFile(join(folder, records), Buffer.concat([...kept.values()].map(presentBytesOf)));
    replaceFile(`${file}.json`, JSON.stringify(index));
    const present = [records, `${collection}.json`];
    for (const name of readdirSync(folder))
      if (name.startsWith(`${collection}.`) && !present.includes(name)) rmSync(join(folder, name));
  } catch {
    // A project that may not be written to is read anew each time.
  }
};

/** A record as it is kept. A function is no JSON: where things stand is left out. */
export const keptOf = (
  told: Pick<Entry, 'stamp' | 'digest' | 'findings'>,
  { value, text, body }: ReadRecord,
): Kept => {
  const parts = [value, { text, body }].map((part) => Buffer.from(JSON.stringify(part)));
  const [ofValue = 0, ofProse = 0] = parts.map(({ length }) => length);
  const bytes = Buffer.concat(parts);
  return { entry: { ...told, value: ofValue, prose: ofProse }, bytes: () => bytes, start: 0 };
};
