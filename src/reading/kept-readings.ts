import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CollectionName } from '#schema/collections.ts';
import { codeDigestOf } from './code-digest.ts';
import type { RawFile } from './folder.ts';
import { readRecord, type Reading } from './record.ts';
import { KeptRecord } from './kept-record.ts';
import { keptOf, openShelf, writeShelf, type Kept, type Stamp } from './shelf.ts';

/** Where no collection has so many files, all are read sooner than looked up. */
const worthKeeping = 1000;

/** So few files, or half of a small collection, are opened again sooner than a shelf is written anew: of 10,000 partnerships it is 75 MB. */
const worthWriting = 100;

/** In milliseconds. No file system tells times coarser; a file saved twice within it may have one stamp twice. */
const coarsestTime = 2000;

const noStamp: Stamp = [0, 0, 0, 0];

const folder = 'node_modules/.cache/jalinan-kota/readings';

const digestOf = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'base64');

let codeDigest: string | undefined;

/** A digest of all that decides how a file is read: these rooms, the packages and Node. */
const digestOfCode = (): string => (codeDigest ??= codeDigestOf(['src/reading', 'src/schema']));

const stampOf = (path: string): Stamp | undefined => {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? [stats.mtimeMs, stats.ctimeMs, stats.size, stats.ino] : undefined;
};

/** Whether a file has the stamp that was kept, and had it long before it was kept. */
const isSame = (now: Stamp, kept: Stamp, keptAt: number): boolean =>
  now.every((one, at) => one === kept[at]) && Math.max(now[0], now[1]) < keptAt - coarsestTime;

/** Where the readings of a collection of one content folder are kept. */
export const shelfOf = (root: string, collection: CollectionName): string =>
  join(folder, digestOf(resolve(root)).replace(/\W/g, '').slice(0, 16), collection);

const readAnew = (raw: RawFile, before: () => void): Reading => {
  before();
  return readRecord(raw);
};

/** What is kept of one collection. */
type CollectionKeeper = {
  isAsBefore: (file: string, path: string) => boolean;
  read: (files: readonly RawFile[], before: () => void) => Reading[];
};

const keeperOfCollection = (root: string, collection: CollectionName): CollectionKeeper => {
  const shelfFile = shelfOf(root, collection);
  const shelf = openShelf(shelfFile, digestOfCode);
  // Every stamp is taken after it.
  const readAt = performance.timeOrigin;
  // Of the files that are opened; a stamp is taken before the bytes that it stands for.
  const stamps = new Map<string, Stamp>();
  const asBefore = new Set<string>();
  const isAsBefore = (file: string, path: string): boolean => {
    const stamp = stampOf(path);
    const kept = shelf.kept.get(file);
    if (stamp && kept && isSame(stamp, kept.entry.stamp, shelf.readAt)) asBefore.add(file);
    else stamps.set(file, stamp ?? noStamp);
    return asBefore.has(file);
  };
  const keptAs = (raw: RawFile): Kept | undefined => {
    const kept = shelf.kept.get(raw.file);
    if (!kept || asBefore.has(raw.file)) return kept;
    if (kept.entry.digest !== digestOf(raw.bytes)) return undefined;
    return { ...kept, entry: { ...kept.entry, stamp: stamps.get(raw.file) ?? noStamp } };
  };
  // What was kept is copied as it stands, with the stamps of now.
  const write = (files: readonly RawFile[], readings: readonly Reading[]): void => {
    const all = files.flatMap((raw, at): [string, Kept][] => {
      const { record, findings = [] } = readings[at] ?? {};
      if (!record) return [];
      if (record instanceof KeptRecord) return [[raw.file, record.kept]];
      const told = {
        stamp: stamps.get(raw.file) ?? noStamp,
        digest: digestOf(raw.bytes),
        findings,
      };
      return [[raw.file, keptOf(told, record)]];
    });
    writeShelf(shelfFile, digestOfCode(), { kept: new Map(all), readAt });
  };
  const read: CollectionKeeper['read'] = (files, before) => {
    const readings = files.map((raw): Reading => {
      const kept = keptAs(raw);
      if (kept) return { record: new KeptRecord(raw, kept), findings: kept.entry.findings };
      return readAnew(raw, before);
    });
    if (files.length - asBefore.size > Math.min(worthWriting, files.length / 2))
      write(files, readings);
    return readings;
  };
  return { isAsBefore, read };
};

/** Says of a file whether it is as it was when it was read last, and reads files that stand collection by collection; calls `before` ahead of each that is read anew. */
export type Keeper = {
  isAsBefore: (collection: CollectionName, file: string, path: string) => boolean;
  read: (files: readonly RawFile[], before: () => void) => Reading[];
};

/**
 * Keeps what was read of a large atlas: files that are as they were are neither opened nor judged again. At 10,000
 * partnerships all files take 12 s of a processor to read, 0.7 to open and digest, and 0.2 to ask for their stamps.
 */
export const keeperOf = (root: string, collections: readonly CollectionName[]): Keeper => {
  const keepers = new Map(collections.map((name) => [name, keeperOfCollection(root, name)]));
  return {
    isAsBefore: (collection, file, path) =>
      keepers.get(collection)?.isAsBefore(file, path) === true,
    read: (files, before) => {
      const groups = [...Map.groupBy(files, ({ collection }) => collection)];
      const isLarge = groups.some(([, own]) => own.length >= worthKeeping);
      if (!isLarge) return files.map((raw) => readAnew(raw, before));
      return groups.flatMap(([name, own]) => keepers.get(name)?.read(own, before) ?? []);
    },
  };
};
