import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { execPath, pid } from 'node:process';

/** Where a site is made, beside the folder it is meant for, so on the same disk. */
export type Workshop = {
  /** All of it: hidden, and named after the process that uses it. */
  folder: string;
  /** The site that is being made. */
  site: string;
  /** What is kept while it is made. */
  cache: string;
  /** The site that makes room for it. */
  old: string;
};

const startOf = (output: string): string => `.${basename(output)}.new-`;

const workshopIn = (folder: string): Workshop => ({
  folder,
  site: join(folder, 'site'),
  cache: join(folder, 'cache'),
  old: join(folder, 'old'),
});

const isAlive = (owner: number): boolean => {
  if (owner === pid) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    // A process of somebody else is alive, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** What builds left that were killed. */
const abandonedOf = (output: string): Workshop[] => {
  const [folder, start] = [dirname(output), startOf(output)];
  return readdirSync(folder)
    .filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
    .filter((name) => !isAlive(Number(name.slice(start.length))))
    .map((name) => workshopIn(join(folder, name)));
};

/**
 * Removes a folder at once, as a process that ends must. `rmSync` took 22 s for 22,000 pages where `rm` of `node:fs/promises`
 * took one; only a process of its own can wait for that.
 */
const remove = (folder: string): void => {
  const script = 'fs.promises.rm(process.argv[1], { recursive: true, force: true })';
  spawnSync(execPath, ['-e', script, folder], { stdio: 'inherit' });
};

/** Removes a workshop; a site that was moved away but not replaced goes back to where it was. */
export const closeWorkshop = ({ folder, old }: Workshop, output: string): void => {
  if (existsSync(old) && !existsSync(output)) renameSync(old, output);
  if (existsSync(folder)) remove(folder);
};

/** Makes a workshop for a site, and clears away those of killed builds. */
export const openWorkshop = (output: string): Workshop => {
  mkdirSync(dirname(output), { recursive: true });
  for (const one of abandonedOf(output)) closeWorkshop(one, output);
  const workshop = workshopIn(join(dirname(output), startOf(output) + String(pid)));
  mkdirSync(workshop.folder);
  // Astro runs what it has bundled where the site is made, and that finds its packages only in a folder around it.
  symlinkSync(resolve('node_modules'), join(workshop.folder, 'node_modules'), 'junction');
  return workshop;
};
