import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { replaceFile } from './replace-file.ts';

/** What a step of one build keeps for the next. */
export type KeptFile<Kept> = {
  /** What was kept; nothing where there is none yet, it was cut short, or other code wrote it. */
  read: () => Kept | undefined;
  /** Puts it in the place of what was kept. A project that may not be written to keeps nothing. */
  write: (kept: Kept) => void;
};

const folder = 'node_modules/.cache/jalinan-kota';

/** A file below the cache of the project, of use to the same code only: `code` is its digest. */
export const keptFile = <Kept>(name: string, code: string): KeptFile<Kept> => {
  const file = join(folder, name);
  return {
    read: () => {
      try {
        const found = deserialize(readFileSync(file)) as { code: string; kept: Kept };
        return found.code === code ? found.kept : undefined;
      } catch {
        return undefined;
      }
    },
    write: (kept) => {
      try {
        replaceFile(file, serialize({ code, kept }));
      } catch {
        // Then the next build makes everything anew.
      }
    },
  };
};
