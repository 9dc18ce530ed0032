import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pid, version } from 'node:process';
import type { Finding } from './finding.ts';
import type { RawFile } from './folder.ts';
import { readRecord, type Reading, type ReadRecord } from './record.ts';

/** What was read of a sound file, and the digest of its bytes; positions are worked out again when something asks for one. */
type Kept = { digest: string; record: Omit<ReadRecord, 'locate'>; findings: Finding[] };

/** Fewer files than this are read sooner than looked up. */
const worthKeeping = 1000;

const folder = 'node_modules/.cache/jalinan-kota/readings';

const digestOf = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'base64');

/** A digest of all that decides how a file is read: these rooms, the packages and Node. */
const digestOfCode = (): string => {
  const sources = ['src/reading', 'src/schema'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|json)$/.test(name) && !name.endsWith('.test.ts'))
      .sort()
      .map((name) => join(room, name)),
  );
  const all = [...sources, 'package-lock.json'].map((file) => readFileSync(file, 'utf8'));
  return digestOf([version, ...all].join('\0'));
};

const entriesIn = (file: string, code: string): Map<string, Kept> => {
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as { code: string; kept: [] };
    return new Map(read.code === code ? read.kept : []);
  } catch {
    // There is none yet, or it was cut short.
    return new Map();
  }
};

const revived = (raw: RawFile, { record, findings }: Kept): Reading => {
  let again: Reading | undefined;
  return {
    record: {
      ...record,
      locate: (path) => (again ??= readRecord(raw)).record?.locate(path) ?? { line: 1, column: 1 },
    },
    findings,
  };
};

const write = (file: string, code: string, kept: ReadonlyMap<string, Kept>): void => {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.${pid}`, JSON.stringify({ code, kept: [...kept] }));
    renameSync(`${file}.${pid}`, file);
  } catch {
    // A project that may not be written to is read anew each time.
  }
};

/**
 * Reads the files of one collection of a large content folder: those that are as they were are not judged again. At 10,000
 * partnerships reading anew took five times as long as looking up.
 */
export const readKept = (
  root: string,
  files: readonly RawFile[],
  before: () => void,
): Reading[] => {
  const anew = (raw: RawFile): Reading => {
    before();
    return readRecord(raw);
  };
  const [first] = files;
  if (!first || files.length < worthKeeping) return files.map(anew);
  const code = digestOfCode();
  const place = digestOf(resolve(root)).replace(/\W/g, '').slice(0, 16);
  const file = join(folder, place, `${first.collection}.json`);
  const known = entriesIn(file, code);
  const kept = new Map<string, Kept>();
  const readings = files.map((raw) => {
    const digest = digestOf(raw.bytes);
    const found = known.get(raw.file);
    if (found?.digest === digest) {
      kept.set(raw.file, found);
      return revived(raw, found);
    }
    const reading = anew(raw);
    const { record, findings } = reading;
    // A function is no JSON: where things stand is left out.
    if (record) kept.set(raw.file, { digest, record, findings });
    return reading;
  });
  const isSame =
    kept.size === known.size && [...kept].every(([name, one]) => known.get(name) === one);
  if (!isSame) write(file, code, kept);
  return readings;
};
