import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const unfinished = '.new-';

const removeUnfinished = (folder: string): void => {
  for (const name of readdirSync(folder))
    if (name.startsWith(unfinished)) rmSync(join(folder, name), { recursive: true, force: true });
};

/** Writes the files of a release aside and moves them into place at once: a release is there whole, or not at all. */
export const writeRelease = (
  folder: string,
  version: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): void => {
  mkdirSync(folder, { recursive: true });
  removeUnfinished(folder);
  const aside = join(folder, `${unfinished}${version}`);
  mkdirSync(aside);
  try {
    for (const [name, content] of files) writeFileSync(join(aside, name), content);
    const place = join(folder, version);
    // A rename would take the place of an empty folder without a word.
    if (existsSync(place)) throw new Error(place);
    renameSync(aside, place);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    throw error;
  }
};
