import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** What is done to a valid content folder before it is checked. */
export type Spoil = (folder: string) => void;

/** Puts other words in the place of some that stand in a file. */
export const changed =
  (file: string, from: string, to: string): Spoil =>
  (folder) => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  };

/** Adds lines at the end of a file, after a blank one. */
export const added =
  (file: string, ...lines: string[]): Spoil =>
  (folder) => {
    writeFileSync(join(folder, file), `\n${lines.join('\n')}\n`, { flag: 'a' });
  };

/** Writes a file of its own. */
export const written =
  (file: string, content: string | Uint8Array): Spoil =>
  (folder) => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };

/** What is spoilt: the smallest valid content folder, or one with something in every field. */
export type Base = 'pair' | 'atlas';

/** A copy of a valid content folder with something spoilt in it, removed after the test. */
export const spoiltCopyOf = (base: Base, ...spoils: readonly Spoil[]): string => {
  const folder = temporaryFolder('atlas-');
  cpSync(`tests/fixtures/${base}`, folder, { recursive: true });
  for (const spoil of spoils) spoil(folder);
  return folder;
};

/** A copy of the smallest valid content folder with something spoilt in it, removed after the test. */
export const spoiltAtlas = (...spoils: readonly Spoil[]): string => spoiltCopyOf('pair', ...spoils);
