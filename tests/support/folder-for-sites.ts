import { mkdirSync, mkdtempSync } from 'node:fs';

const cache = 'node_modules/.cache/atlas';

/**
 * A new folder for the sites that a test builds. It lies inside the project: builds whose outputs lie outside share a folder of
 * Astro's (`.astro/`), and two at the same time would mix up their files.
 */
export const folderForSites = (): string => {
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(`${cache}/built-`);
};
