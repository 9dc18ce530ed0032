import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Time } from '../../building/times.ts';
import { workshop, type BuiltAtlas } from '../results.ts';
import { likeWork, stagesOf } from '../stages/stages-of.ts';
import { builtBy } from './built.ts';
import { takenIn, type Taken } from './span.ts';
import { watchedRun } from './watched-run.ts';
import { writtenFilesIn } from './written-files.ts';

/** Where the atlas of one size is built to. */
export const siteOf = (size: number): string => join(workshop, 'sites', `atlas-${size}`);

/** Readings, pages and pictures that a build of these records kept for the next one: what is measured begins without. */
const forget = (content: string): void => {
  rmSync('node_modules/.cache/jalinan-kota', { recursive: true, force: true });
  const [kept, name] = ['node_modules/.cache/atlas/share', content.replace(/[^a-z0-9]+/gi, '-')];
  if (!existsSync(kept)) return;
  for (const folder of readdirSync(kept).filter((one) => one.startsWith(name)))
    rmSync(join(kept, folder), { recursive: true });
};

/** Builds the atlas of some records as `npm run build` does, from nothing, and tells what each stage took. */
export const measureAtlas = async (content: string, size: number): Promise<BuiltAtlas> => {
  const [site, times] = [siteOf(size), join(workshop, 'times.json')];
  forget(content);
  rmSync(site, { recursive: true, force: true });
  mkdirSync(join(site, '..'), { recursive: true });
  const run = await watchedRun({
    command: process.execPath,
    words: ['scripts/build.ts'],
    settings: { ATLAS_CONTENT: content, ATLAS_OUTPUT: site, ATLAS_TIMES: times },
    log: join(workshop, 'atlas.log'),
  });
  const files = await writtenFilesIn(site);
  const told = JSON.parse(readFileSync(times, 'utf8')) as Time[];
  const { like, ...parts } = stagesOf(run, told, files);
  return { ...builtBy(run, files), ...parts, like: likeWork(parts.stages, like) };
};

/** Lays smaller copies beside every text of the built atlas, as `npm run compress` does. */
export const measureCompress = async (size: number): Promise<Taken & { bytes: number }> => {
  const site = siteOf(size);
  const run = await watchedRun({
    command: process.execPath,
    words: ['scripts/compress.ts', site],
    log: join(workshop, 'compress.log'),
  });
  const copies = (await writtenFilesIn(site)).filter(({ path }) => /\.(gz|br)$/.test(path));
  const bytes = copies.reduce((sum, one) => sum + one.bytes, 0);
  for (const { path } of copies) rmSync(join(site, path));
  return { ...takenIn(run.samples, run), bytes };
};
