import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Atlas } from '#model/atlas.ts';
import type { ChangeHistory } from '#model/changes.ts';
import { everything, ofRecords, textOfNoted, withNotes } from '#model/noted.ts';
import { contentFolder } from './content-folder.ts';

/** What a file of the site was made from: the digest of its bytes, and the places of its records in the list of them. */
type Kept = [digest: string, ...records: number[]];
type Notebook = {
  code: string;
  records: [key: string, digest: string][];
  files: Record<string, Kept>;
};

/** 132 bits are enough to tell the files of a site apart. */
const digestOf = (text: string | Uint8Array): string => hash('sha256', text, 'base64').slice(0, 22);

const output = resolve(process.env.ATLAS_OUTPUT ?? 'dist');
const notebookFile = `node_modules/.cache/jalinan-kota/pages/${digestOf(output).replace(/\W/g, '_')}.json`;

const bytesAt = (file: string): Uint8Array | undefined => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

const digestsIn = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path, digestOf(readFileSync(path))];
  return readdirSync(path)
    .sort()
    .flatMap((name) => digestsIn(join(path, name)));
};

const emptyNotebook: Notebook = { code: '', records: [], files: {} };

const readNotebook = (code: string): Notebook => {
  try {
    const read = JSON.parse(readFileSync(notebookFile, 'utf8')) as Notebook;
    return read.code === code ? read : emptyNotebook;
  } catch {
    return emptyNotebook;
  }
};

const writeNotebook = (notebook: Notebook): void => {
  try {
    mkdirSync(dirname(notebookFile), { recursive: true });
    writeFileSync(notebookFile, JSON.stringify(notebook));
  } catch {
    // Then the next build makes every page anew.
  }
};

/** Everything but the records that a page can depend on: code, packages, prose, images, settings and the day. */
const digestOfCode = (day: string, history: ChangeHistory | undefined): string => {
  const rooms = readdirSync('src').filter((name) => name !== 'content');
  const prose = ['glossary', 'pages', 'images'].map((name) => join(contentFolder(), name));
  const folders = [...rooms.map((name) => join('src', name)), ...prose];
  const all = [
    ...folders,
    'public',
    'schemas',
    'releases',
    'package-lock.json',
    'astro.config.mjs',
  ];
  // Whether times are told changes no page.
  const settings = Object.entries(process.env).filter(([name]) =>
    /^(?:ATLAS_(?!TIMES$)|SITE_)/.test(name),
  );
  const told = [day, process.version, history !== undefined, settings.sort()];
  return digestOf(JSON.stringify([...told, ...all.flatMap(digestsIn)]));
};

/** Every record of the atlas by its key, with a digest of all that it tells and of its own changes. */
const digestsOf = (atlas: Atlas, history: ChangeHistory | undefined): Map<string, string> => {
  const changes = Map.groupBy(
    (history?.days ?? []).flatMap(({ day, records }) => records.map((one) => ({ day, ...one }))),
    ({ collection, id }) => `${collection}/${id}`,
  );
  const digests = new Map<string, string>();
  const put = (key: string, record: object) =>
    digests.set(key, digestOf(textOfNoted(record) + JSON.stringify(changes.get(key) ?? [])));
  for (const one of [...atlas.partnerships, ...atlas.withdrawn]) put(`partnerships/${one.id}`, one);
  for (const one of atlas.places) put(`places/${one.id}`, one);
  for (const one of atlas.organizations) put(`organizations/${one.id}`, one);
  for (const one of atlas.sources) put(`sources/${one.id}`, one);
  return digests;
};

/** Gives the bytes of a file of the site: those of the site that is there, or what the work makes. */
export type PageKeeper = (file: string, work: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/**
 * Keeps the files of the last site whose records, code, settings and day are the same. Each is taken only with the very bytes
 * that were noted when it was made; one that does not say it tells single records only, or looks at more, is always made again.
 */
export const pageKeeper = (atlas: Atlas, history: ChangeHistory | undefined): PageKeeper => {
  const digests = digestsOf(atlas, history);
  const code = digestOfCode(atlas.day, history);
  const before = readNotebook(code);
  const isSame = before.records.map(([key, digest]) => digests.get(key) === digest);
  const places = new Map([...digests.keys()].map((key, at) => [key, at]));
  const placesOf = (keys: Iterable<string>) => [...keys].flatMap((key) => places.get(key) ?? []);
  const files: Notebook['files'] = {};
  let taken = 0;
  process.on('exit', () => {
    writeNotebook({ code, records: [...digests], files });
    if (process.env.ATLAS_TIMES)
      process.stdout.write(`${taken} berkas dipakai lagi · files kept\n`);
  });
  const bytesAsBefore = (file: string): Uint8Array | undefined => {
    const [digest, ...records] = before.files[file] ?? [];
    if (digest === undefined || !records.every((at) => isSame[at])) return undefined;
    const bytes = bytesAt(join(output, file));
    if (!bytes || digestOf(bytes) !== digest) return undefined;
    taken += 1;
    files[file] = [digest, ...records.map((at) => places.get(before.records[at]?.[0] ?? '') ?? -1)];
    return bytes;
  };
  return async (file, work) => {
    const kept = bytesAsBefore(file);
    if (kept) return kept;
    const [bytes, keys] = await withNotes(work);
    if (keys.has(ofRecords) && !keys.has(everything))
      files[file] = [digestOf(bytes), ...placesOf(keys)];
    return bytes;
  };
};
