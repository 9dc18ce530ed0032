import { resolve } from 'node:path';

/** The module by which Astro hands the records of the content collections to the pages, and the file that it wrote them to. */
const module = /^\0astro:data-layer-content$/;
const fileName = 'data-store.json';

/**
 * Has the pages read the records from Astro's own file of them. Astro carries them through the bundler as program text, which
 * at 10,000 partnerships took 0.9 GB for 81 MB of records: the bundler's own memory, and the text of a program that stays.
 */
export const storedRecords = (cacheDir: string) => {
  const file = JSON.stringify(resolve(cacheDir, fileName));
  return {
    name: 'atlas:stored-records',
    load: {
      // Astro's own answers without an order.
      order: 'pre' as const,
      filter: { id: module },
      handler: () =>
        `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${file}, 'utf8'));\n`,
    },
  };
};
