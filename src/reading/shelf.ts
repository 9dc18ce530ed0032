import { hash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';
import type { Finding } from './finding.ts';
import type { ReadRecord } from './record.ts';

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

/** What was kept of one collection, and when, in milliseconds. */
export type Shelf = { kept: ReadonlyMap<string, Kept>; writtenAt: number };

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

type Index = { code: string; records: string; entries: [string, Entry][] };

/**
 * Opens the shelf of a collection, empty where there is none, or one of other code. Its index is read at once; values and prose,
 * 140 MB of 10,000 partnerships, are read and parsed where they are asked for.
 */
export const openShelf = (file: string, code: () => string): Shelf => {
  const kept = new Map<string, Kept>();
  try {
    const index = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Index;
    if (index.code !== code()) return { kept, writtenAt: 0 };
    const bytes = bytesOnce(join(dirname(file), index.records));
    let start = 0;
    for (const [name, entry] of index.entries) {
      kept.set(name, { entry, bytes, start });
      start += entry.value + entry.prose;
    }
    return { kept, writtenAt: statSync(`${file}.json`).mtimeMs };
  } catch {
    // There is none yet, or it was cut short.
    return { kept: new Map(), writtenAt: 0 };
  }
};

/** The value of a record and then its prose, as they are kept; nothing where the shelf was replaced meanwhile. */
export const bytesOf = ({ entry, bytes, start }: Kept): Buffer | undefined =>
  bytes()?.subarray(start, start + entry.value + entry.prose);

const presentBytesOf = (kept: Kept): Buffer => {
  const own = bytesOf(kept);
  if (!own) throw new Error('The shelf was replaced.');
  return own;
};

/** Writes a shelf beside the one that is there, and puts it in its place. */
export const writeShelf = (file: string, code: string, kept: ReadonlyMap<string, Kept>): void => {
  const folder = dirname(file);
  const collection = basename(file);
  try {
    mkdirSync(folder, { recursive: true });
    const entries = [...kept].map(([name, { entry }]): [string, Entry] => [name, entry]);
    const records = `${collection}.${hash('sha256', JSON.stringify(entries)).slice(0, 16)}`;
    const index: Index = { code, records, entries };
    writeFileSync(`${file}.${pid}`, Buffer.concat([...kept.values()].map(presentBytesOf)));
    renameSync(`${file}.${pid}`, join(folder, records));
    writeFileSync(`${file}.${pid}`, JSON.stringify(index));
    renameSync(`${file}.${pid}`, `${file}.json`);
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
