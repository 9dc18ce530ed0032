import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Told which folder something changed in, empty for the one around them, and the name of what changed, where the disk says it. */
export type Tell = (folder: string, name: string | null) => void;

/**
 * Has every change in some folders told, and in the one around them; a folder that is not there yet is watched as soon as it is.
 * Vite's own watcher takes a watch for each file: of 10,000 partnerships 2 s of a processor, and 0.4 after each change.
 */
export const watchFolders = (around: string, folders: readonly string[], tell: Tell): void => {
  const watched = new Map<string, FSWatcher>();
  const start = (folder: string): void => {
    try {
      const watcher = watch(join(around, folder), { persistent: false }, (_event, name) => {
        tell(folder, name);
        if (folder === '' && name !== null && folders.includes(name)) start(name);
      });
      watched.get(folder)?.close();
      watched.set(folder, watcher);
    } catch {
      // There is no such folder.
    }
  };
  for (const folder of ['', ...folders]) start(folder);
};
