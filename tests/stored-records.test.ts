import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { storedRecords } from '../scripts/building/stored-records.ts';

// Not among what Astro exports, so a newer one may have other names without a word: then the bundler carries the records again.
type Names = { RESOLVED_DATA_STORE_VIRTUAL_ID: string; DATA_STORE_FILE: string };

test('the module and the file of the records have the names that Astro gives them', async () => {
  const names = (await import(resolve('node_modules/astro/dist/content/consts.js'))) as Names;
  const { filter, handler } = storedRecords('cache').load;
  expect(names.RESOLVED_DATA_STORE_VIRTUAL_ID).toMatch(filter.id);
  expect(handler()).toContain(JSON.stringify(resolve('cache', names.DATA_STORE_FILE)));
});
