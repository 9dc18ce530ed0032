import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { cwd, pid } from 'node:process';

/** Where a site is made, beside the folder it is meant for, so on the same disk. */
export type Workshop = {
  /** All of it: hidden, and named after the process that uses it. */
  folder: string;
  /** The way to it by which it lies inside the project. */
  way: string;
  /** The site that is being made. */
  site: string;
  /** The site that makes room for it. */
  old: string;
};

const startOf = (output: string): string => `.${basename(output)}.new-`;

const ways = resolve('node_modules/.cache/atlas/building');

const isInProject = (folder: string): boolean => {
  const path = relative(cwd(), folder);
  return !path.startsWith('..') && !isAbsolute(path);
};

// Of a site that is made outside the project Astro keeps what it has bundled in one folder of the project (`.astro/`), where
// builds at the same time would mix up their files; a link makes every workshop a part of the project.
const wayTo = (folder: string, owner: string): string =>
  isInProject(folder) ? folder : join(ways, owner);

const workshopIn = (folder: string, owner: string): Workshop => ({
  folder,
  way: wayTo(folder, owner),
  site: join(folder, 'site'),
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
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length))
    .filter((owner) => /^\d+$/.test(owner) && !isAlive(Number(owner)))
    .map((owner) => workshopIn(join(folder, start + owner), owner));
};

/** Removes a workshop; a site that was moved away but not replaced goes back to where it was. */
export const closeWorkshop = ({ folder, way, old }: Workshop, output: string): void => {
  if (existsSync(old) && !existsSync(output)) renameSync(old, output);
  if (way !== folder) rmSync(way, { force: true });
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    // The site is where it belongs all the same; the next build tries again.
    process.stderr.write(`${String(error)}\n`);
  }
};

const link = (to: string, at: string): void => {
  rmSync(at, { force: true });
  symlinkSync(to, at, 'junction');
};

/** Makes a workshop for a site, and clears away those of killed builds. */
export const openWorkshop = (output: string): Workshop => {
  mkdirSync(dirname(output), { recursive: true });
  for (const one of abandonedOf(output)) closeWorkshop(one, output);
  const owner = String(pid);
  const workshop = workshopIn(join(dirname(output), startOf(output) + owner), owner);
  const { folder, way } = workshop;
  mkdirSync(folder);
  // Astro runs what it has bundled where the site is made, and that finds its packages only in a folder around it.
  link(resolve('node_modules'), join(folder, 'node_modules'));
  if (way !== folder) {
    mkdirSync(ways, { recursive: true });
    link(folder, way);
  }
  return workshop;
};
