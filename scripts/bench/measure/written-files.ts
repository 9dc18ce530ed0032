import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of a built site: where it lies, how large it is, and when it was written, in milliseconds of the clock. */
export type WrittenFile = { path: string; bytes: number; at: number };

/** All files of a built site in the order in which they were written. */
export const writtenFilesIn = async (folder: string): Promise<WrittenFile[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: WrittenFile[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = await stat(file);
    files.push({ path: relative(folder, file).replaceAll(sep, '/'), bytes: size, at: mtimeMs });
  }
  return files.sort((one, other) => one.at - other.at);
};

/** How many pages are among them, and how many bytes they have together. */
export const weighed = (files: readonly WrittenFile[]) => ({
  files: files.length,
  pages: files.filter(({ path }) => path.endsWith('.html')).length,
  bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
});
