import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { promisify } from 'node:util';
import { today } from '../../src/atlas-day.ts';
import { formSites, siteSettings, type FormSiteName, type SiteName } from './sites.ts';

const cache = 'node_modules/.cache/atlas';
const inputs = [
  '{src,public,scripts,releases,tests/fixtures}/**',
  'astro.config.mjs',
  'package*.json',
];

/** The last commit, for the site tells what changed until then; nothing where there is no repository. */
const lastCommit = (): string => {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
};

/** Stands for everything a build is made from: the same digest, the same site. */
const digestOf = (settings: object): string => {
  const hash = createHash('sha256').update(
    JSON.stringify([settings, today(), process.version, lastCommit()]),
  );
  const files = globSync(inputs).filter((path) => statSync(path).isFile());
  for (const file of files.sort()) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

// What Vitest sets for the files of tests would make a build of theirs one for development.
const ofTests = /^(ATLAS_|SITE_URL$|VITEST|NODE_ENV|BASE_URL$|(DEV|PROD|MODE|SSR|TEST)$)/;

/** What a build started by a test has in its environment: that of the machine and these settings, nothing of the tests. */
export const environmentOf = (settings: object): NodeJS.ProcessEnv => {
  const own = Object.entries(process.env).filter(([name]) => !ofTests.test(name));
  return { ...Object.fromEntries(own), ...settings };
};

/** Builds a site with these settings into a folder, and gives back what the build said. */
export const buildInto = async (folder: string, settings: object): Promise<string> => {
  const env = environmentOf({ ...settings, ATLAS_OUTPUT: folder, ATLAS_TIMES: '1' });
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/build.ts'], { env });
  return stdout;
};

/** Where it is kept what the build of a site said. */
export const buildLogOf = (name: SiteName | FormSiteName): string => `${cache}/${name}.log`;

/** Builds a site into a folder of its own, unless nothing has changed since the last time; gives back the folder. */
export const buildSite = async (name: SiteName | FormSiteName): Promise<string> => {
  const settings = { ...siteSettings, ...formSites }[name];
  const folder = `${cache}/${name}`;
  const stamp = `${folder}.digest`;
  const digest = digestOf(settings);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return folder;
  rmSync(stamp, { force: true });
  mkdirSync(`${cache}/no-records`, { recursive: true });
  writeFileSync(buildLogOf(name), await buildInto(folder, settings));
  writeFileSync(stamp, digest);
  return folder;
};
