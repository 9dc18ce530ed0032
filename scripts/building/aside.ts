import { existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { besideOf, clearLeftovers } from './leftovers.ts';

/** A site in the making: nobody sees it until it is whole. */
export type Aside = {
  /** Where it is made. */
  folder: string;
  /** What is kept meanwhile, and by nobody after that. */
  cache: string;
  /** Puts it in the place of the site that was there. */
  publish: () => void;
};

const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** Moves a made site to where it belongs, and what was there out of its way: two renames, no half a site between them. */
const replace = (made: string, output: string): void => {
  const old = besideOf(output, 'old');
  const hadOne = existsSync(output);
  if (hadOne) renameSync(output, old);
  try {
    renameSync(made, output);
  } catch (error) {
    if (hadOne) renameSync(old, output);
    throw error;
  }
  remove(old);
};

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Makes room for a site beside the folder it is meant for. What ends the process before `publish`, be it an error, a signal
 * or a record that calls `process.exit(0)`, removes what was made, leaves the old site, and never ends as a success.
 */
export const openAside = (named: string): Aside => {
  const output = existsSync(named) ? realpathSync(named) : resolve(named);
  mkdirSync(dirname(output), { recursive: true });
  clearLeftovers(output);
  const [folder, cache] = [besideOf(output, 'new'), besideOf(output, 'cache')];
  const abandon = (code: number): void => {
    remove(folder);
    remove(cache);
    if (code === 0) process.exitCode = 1;
  };
  const stops = Object.entries(signals).map(([signal, code]) => {
    const stop = () => process.exit(code);
    process.on(signal, stop);
    return () => process.off(signal, stop);
  });
  process.on('exit', abandon);
  const publish = (): void => {
    replace(folder, output);
    remove(cache);
    process.off('exit', abandon);
    for (const forget of stops) forget();
  };
  return { folder, cache, publish };
};
