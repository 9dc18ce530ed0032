import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Lighthouse } from './result.ts';

const named = join(import.meta.dirname, 'tool');
const cache = resolve('node_modules/.cache/bench/lighthouse');
const main = join(cache, 'node_modules/lighthouse/core/index.js');

const isInstalled = (): boolean => {
  const [wanted, present] = [named, cache].map((folder) => join(folder, 'package-lock.json'));
  if (!existsSync(main) || !existsSync(present ?? '')) return false;
  return readFileSync(wanted ?? '', 'utf8') === readFileSync(present ?? '', 'utf8');
};

/** Lighthouse in the version that the lock beside this file names; installed in the cache where it is not there yet. */
export const installedLighthouse = async (): Promise<Lighthouse> => {
  if (!isInstalled()) {
    process.stderr.write('Memasang Lighthouse di node_modules/.cache …\n');
    mkdirSync(cache, { recursive: true });
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
    for (const file of ['package.json', 'package-lock.json'])
      cpSync(join(named, file), join(cache, file));
    execFileSync('npm', ['ci', ...quiet], { cwd: cache, stdio: 'inherit' });
  }
  // Only its command line asks for updates and reports errors; what is imported here does neither.
  const { default: lighthouse } = (await import(pathToFileURL(main).href)) as {
    default: Lighthouse;
  };
  return lighthouse;
};
