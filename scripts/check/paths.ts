import { lstatSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Finding } from '#reading/finding.ts';
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

/** The findings in the named files and folders; all of them where none is named. */
export const findingsIn = (findings: readonly Finding[], paths: readonly string[]): Finding[] =>
  findings.filter(
    ({ file }) => paths.length === 0 || paths.some((path) => isBelow(resolve(path), resolve(file))),
  );
