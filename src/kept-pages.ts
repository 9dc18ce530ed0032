import { outDir } from 'astro:config/server';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Atlas } from '#model/atlas.ts';
import type { ChangeHistory } from '#model/changes.ts';
import { everything, ofRecords, textOfNoted, withNotes } from '#model/noted.ts';
import { codeDigestOf, digestOfFile, shortDigestOf } from '#reading/code-digest.ts';
import { keptFile } from '#reading/kept-file.ts';
import { contentFolder } from './content-folder.ts';

/** What a file of the site was made from: the digest of its bytes, and the places of its records in the list of them. */
type Kept = [digest: string, ...records: number[]];
type Notebook = { records: [key: string, digest: string][]; files: Map<string, Kept> };

/** The site that is there, and the one in the making. */
const [output, made] = [resolve(process.env.ATLAS_OUTPUT ?? 'dist'), fileURLToPath(outDir)];

const digestAt = (file: string): string | undefined => {
  try {
    return digestOfFile(file);
  } catch {
    return undefined;
  }
};

/** Gives a file one more name, for nothing writes into a file of a site once it is made; where the disk cannot, copies it. */
const linkOrCopy = (file: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(file, to);
  } catch {
    copyFileSync(file, to);
  }
};

/** Takes a file of the last site if it has these bytes: another build may put its own site there at any moment. */
const hasTaken = (file: string, digest: string): boolean => {
  const to = join(made, file);
  try {
    linkOrCopy(join(output, file), to);
    if (digestOfFile(to) === digest) return true;
  } catch {
    // It is gone.
  }
  rmSync(to, { force: true });
  return false;
};

/** Everything but the records that a page can depend on: code, packages, prose, images, settings and the day. */
const digestOfCode = (day: string, history: ChangeHistory | undefined): string => {
  const rooms = readdirSync('src').filter((name) => name !== 'content');
  const folders = rooms.map((name) => join('src', name));
  const prose = ['glossary', 'pages', 'images'].map((name) => join(contentFolder(), name));
  // An atlas may have no picture, no prose and no release.
  const given = [...prose, 'releases'].filter((path) => existsSync(path));
  // Whether times are told changes no page.
  const settings = Object.entries(process.env).filter(([name]) =>
    /^(?:ATLAS_(?!TIMES$)|SITE_)/.test(name),
  );
  return codeDigestOf(
    [...folders, ...given, 'public', 'schemas', 'astro.config.mjs'],
    ...[day, history !== undefined, settings.sort()],
  );
};

/** Every record of the atlas by its key, with a digest of all that it tells and of its own changes. */
const digestsOf = (atlas: Atlas, history: ChangeHistory | undefined): Map<string, string> => {
  const changes = Map.groupBy(
    (history?.days ?? []).flatMap(({ day, records }) => records.map((one) => ({ day, ...one }))),
    ({ collection, id }) => `${collection}/${id}`,
  );
  const digests = new Map<string, string>();
  const put = (key: string, record: object) =>
    digests.set(key, shortDigestOf(textOfNoted(record) + JSON.stringify(changes.get(key) ?? [])));
  for (const one of [...atlas.partnerships, ...atlas.withdrawn]) put(`partnerships/${one.id}`, one);
  for (const one of atlas.places) put(`places/${one.id}`, one);
  for (const one of atlas.organizations) put(`organizations/${one.id}`, one);
  for (const one of atlas.sources) put(`sources/${one.id}`, one);
  return digests;
};

/**
 * Puts a file of the last site into the one in the making, where its records, code, settings and day are the same, or lets the
 * work make what is published there; gives back what it made.
 */
export type PageKeeper = <Made>(
  file: string,
  work: () => Promise<Made>,
) => Promise<Made | undefined>;

/**
 * Keeps files of the last site. Each is taken only with the very bytes that it had when it was made; one that does not say it
 * tells single records only, or looks at more, is always made again. At 10,000 partnerships a build after one edit takes 0.42 times the
 * processors of a whole one.
 */
export const pageKeeper = (atlas: Atlas, history: ChangeHistory | undefined): PageKeeper => {
  const digests = digestsOf(atlas, history);
  const name = `pages/${shortDigestOf(output)}`;
  const notebook = keptFile<Notebook>(name, digestOfCode(atlas.day, history));
  const before = notebook.read() ?? { records: [], files: new Map<string, Kept>() };
  const isSame = before.records.map(([key, digest]) => digests.get(key) === digest);
  const places = new Map([...digests.keys()].map((key, at) => [key, at]));
  const placesOf = (keys: Iterable<string>) => [...keys].flatMap((key) => places.get(key) ?? []);
  const files: Notebook['files'] = new Map();
  const told = new Map<string, number[]>();
  let taken = 0;
  process.on('exit', (code) => {
    // A build that failed leaves the last site as it was, and what is noted of it.
    if (code !== 0) return;
    // What was made is on the disk by now.
    for (const [file, records] of told) {
      const digest = digestAt(join(made, file));
      if (digest !== undefined) files.set(file, [digest, ...records]);
    }
    notebook.write({ records: [...digests], files });
    if (process.env.ATLAS_TIMES)
      process.stdout.write(`${taken} berkas dipakai lagi · files kept\n`);
  });
  const take = (file: string): boolean => {
    const [digest, ...records] = before.files.get(file) ?? [];
    if (digest === undefined || !records.every((at) => isSame[at])) return false;
    if (!hasTaken(file, digest)) return false;
    taken += 1;
    const now = records.map((at) => places.get(before.records[at]?.[0] ?? '') ?? -1);
    files.set(file, [digest, ...now]);
    return true;
  };
  return async (file, work) => {
    if (take(file)) return undefined;
    const [result, keys] = await withNotes(work);
    if (keys.has(ofRecords) && !keys.has(everything)) told.set(file, placesOf(keys));
    return result;
  };
};
