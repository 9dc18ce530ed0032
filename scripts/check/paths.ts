import { lstatSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { CheckWording } from './wording.ts';

const statOf = (path: string) => lstatSync(path, { throwIfNoEntry: false });

const isBelow = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
};

/** Why the folder or one of the paths cannot be checked, or nothing. */
export const pathFault = (
  folder: string,
  paths: readonly string[],
  say: CheckWording,
): string | undefined => {
  if (statOf(`${folder}/`)?.isDirectory() !== true) return say.noFolder(folder);
  const missing = paths.find((path) => !statOf(path));
  if (missing !== undefined) return say.noPath(missing);
  const outside = paths.find((path) => !isBelow(resolve(folder), resolve(path)));
  return outside === undefined ? undefined : say.outside(outside, folder);
};

/** Tells of a file, as messages call it, whether it is one of the named files or lies in one of the named folders. */
export const isIn = (folder: string, paths: readonly string[]): ((file: string) => boolean) => {
  const root = folder.replace(/\/+$/, '');
  const named = paths.map((path) => {
    const way = relative(resolve(folder), resolve(path)).split(sep).join('/');
    return way === '' ? root : `${root}/${way}`;
  });
  return (file) => named.some((one) => file === one || file.startsWith(`${one}/`));
};
