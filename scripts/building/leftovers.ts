import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';

/** The site that is being made, what is kept while it is made, and the site that makes room for it. */
export type Kind = 'new' | 'cache' | 'old';

/** A hidden folder beside the output, so on the same disk, named after the process that uses it. */
export const besideOf = (output: string, kind: Kind, owner: number | string = pid): string =>
  join(dirname(output), `.${basename(output)}.${kind}-${owner}`);

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

const foldersOf = (output: string, kind: Kind): string[] => {
  const start = basename(besideOf(output, kind, ''));
  const folder = dirname(output);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
    .filter((name) => !isAlive(Number(name.slice(start.length))))
    .map((name) => join(folder, name));
};

/** Removes what a killed build left beside the output; a site that it had moved away but not replaced goes back. */
export const clearLeftovers = (output: string): void => {
  for (const old of foldersOf(output, 'old'))
    if (existsSync(output)) rmSync(old, { recursive: true, force: true });
    else renameSync(old, output);
  for (const half of [...foldersOf(output, 'new'), ...foldersOf(output, 'cache')])
    rmSync(half, { recursive: true, force: true });
};
