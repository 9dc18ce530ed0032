import { existsSync, readFileSync } from 'node:fs';
import { contentFolder } from '../../src/content-folder.ts';
import { lockFile } from './addresses.ts';

/** The lines of the list of addresses; it speaks of the project's own records only. */
export const readLock = (): string[] | undefined => {
  if (contentFolder() !== 'src/content') return undefined;
  return existsSync(lockFile) ? readFileSync(lockFile, 'utf8').split('\n') : [];
};
