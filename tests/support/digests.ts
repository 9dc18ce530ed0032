import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The SHA-256 of every file below a folder, by its path there. */
export const digestsIn = (folder: string): Record<string, string> => {
  const files = globSync('{**,.*/**}/*', { cwd: folder }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  const digestOf = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(files.sort().map((file) => [file, digestOf(file)]));
};
