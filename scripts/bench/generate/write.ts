import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFile } from './content.ts';

/** Writes files below a folder, one after another, and counts them by their subfolder. */
export const writeFiles = (folder: string, files: Iterable<ContentFile>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { path, text } of files) {
    const collection = dirname(path);
    if (!counts.has(collection)) mkdirSync(join(folder, collection), { recursive: true });
    counts.set(collection, (counts.get(collection) ?? 0) + 1);
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  }
  return counts;
};
