import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Program } from '../measure/watched-run.ts';
import { copyRecords, freshProject, writePlainPages, writeTerms, writeWords } from './prepare.ts';

/** Another generator of static sites, with a small project that makes such pages of the same records. */
export type Peer = {
  name: string;
  /** Its version, or nothing where it is not on this machine. */
  version: () => string | undefined;
  /** Lays out project and records; not measured. */
  prepare: (content: string, work: string) => void;
  /** What is measured; it writes into `site` of the work folder. */
  program: (content: string, work: string) => Omit<Program, 'log'>;
};

const projects = 'scripts/bench/peers';
const versionIn = (file: string): string =>
  (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;

const hugo: Peer = {
  name: 'Hugo',
  version: () => {
    const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
    return error ? undefined : /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  },
  prepare: (content, work) => {
    freshProject(`${projects}/hugo`, work);
    const folderOf = (language: string) => join(work, 'content', language);
    writePlainPages(content, folderOf);
    writeTerms(content, folderOf);
    copyRecords(content, join(work, 'data'));
    writeWords(join(work, 'data/words.json'));
  },
  program: (_, work) => ({ command: 'hugo', words: ['--destination', 'site'], folder: work }),
};

const packages = 'node_modules/.cache/bench/eleventy';

/** Installs what its lock names, once; a folder below it finds the packages there. */
const installEleventy = (): void => {
  if (existsSync(`${packages}/node_modules/@11ty/eleventy`)) return;
  mkdirSync(packages, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(`${projects}/eleventy/${file}`, `${packages}/${file}`);
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: packages,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Eleventy could not be installed.');
};

const eleventy: Peer = {
  name: 'Eleventy',
  version: () => {
    installEleventy();
    return versionIn(`${packages}/node_modules/@11ty/eleventy/package.json`);
  },
  prepare: (content, work) => {
    freshProject(`${projects}/eleventy`, work);
    writePlainPages(content, (language) => join(work, 'pages', language));
    copyRecords(content, join(work, 'content'));
    writeWords(join(work, 'words.json'));
  },
  program: (_, work) => ({
    command: process.execPath,
    words: [resolve(packages, 'node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'],
    folder: work,
  }),
};

const astro: Peer = {
  name: 'Astro',
  version: () => versionIn('node_modules/astro/package.json'),
  prepare: (content, work) => {
    freshProject(`${projects}/astro`, work);
    // What bodies are compiled to finds its packages only in a folder around it.
    cpSync(content, join(work, 'records'), { recursive: true });
    writeWords(join(work, 'src/words.json'));
  },
  program: (_, work) => ({
    command: process.execPath,
    words: [resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', 'site'],
    folder: work,
    settings: { PEER_CONTENT: resolve(work, 'records'), ASTRO_TELEMETRY_DISABLED: '1' },
  }),
};

/** The peers in the order in which they run. */
export const peers: readonly Peer[] = [hugo, eleventy, astro];
