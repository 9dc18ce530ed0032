import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import type { Taken } from './measure/span.ts';
import type { Stage } from './stages/stages-of.ts';

/** Where everything lies that a benchmark makes. */
export const workshop = 'node_modules/.cache/bench';

/** One build: when it began, what it took, and what it wrote. */
export type Built = Taken & { on: string; files: number; pages: number; bytes: number };

/** A build of the atlas, and what of it is like the work of the peers. */
export type BuiltAtlas = Built & {
  stages: Stage[];
  kinds: Stage[];
  like: Taken & { pages: number; bytes: number };
};

/** All that was measured of one size. */
export type OfSize = {
  atlas?: BuiltAtlas;
  /** The same site built once more after one edit. */
  edit?: Built;
  compress?: Taken & { bytes: number };
  browser?: Figure[];
  peers: Record<string, Built>;
};

/** What was measured of one state of the project, by the number of records. */
export type Results = {
  state: string;
  /** The version of each peer, or nothing where it is not on the machine. */
  versions: Record<string, string | null>;
  sizes: Record<string, OfSize>;
};

const file = join(workshop, 'results.json');

const told = (...words: string[]): string => {
  try {
    return execFileSync('git', words, { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
};

/** The commit that is measured, with a plus where files differ from it. */
const stateOfProject = (): string =>
  told('rev-parse', '--short=9', 'HEAD') + (told('status', '--porcelain') === '' ? '' : '+');

/** What was measured before of this very state, else nothing yet; with it whether a benchmark goes on. */
export const openResults = (isNew: boolean): { results: Results; goesOn: boolean } => {
  mkdirSync(workshop, { recursive: true });
  const state = stateOfProject();
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : undefined;
  if (kept?.state === state && !isNew) return { results: kept, goesOn: true };
  return { results: { state, versions: {}, sizes: {} }, goesOn: false };
};

/** What was measured of one size, to be added to. */
export const ofSize = (results: Results, size: number): OfSize =>
  (results.sizes[String(size)] ??= { peers: {} });

/** Keeps what was measured so far: a benchmark that is cut off goes on from there. */
export const keep = (results: Results): void => {
  writeFileSync(file, JSON.stringify(results, null, 1));
};
