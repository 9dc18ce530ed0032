import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '#schema/collections.ts';
import { readContent } from './content.ts';
import type { Finding } from './finding.ts';
import { digestOf, keyOf } from './record.ts';

const told = ({ file, line, column, field, problem, fix }: Finding): string =>
  `${file}:${line}:${column} ${field}\n  ${problem.id} ${fix.id}\n  ${problem.en} ${fix.en}`;

/** Feeds one collection from the files that editors write. A build stops on the first error; the dev server tells it and goes on. */
export const recordLoader = (collection: CollectionName, root: string): Loader => ({
  name: 'atlas-records',
  load: async ({ store, logger, watcher, config }) => {
    const project = fileURLToPath(config.root);
    const load = async (): Promise<void> => {
      const { records, findings } = await readContent(root, [collection]);
      const errors = findings.filter(({ severity }) => severity === 'error').map(told);
      if (errors.length > 0 && !watcher) throw new Error(errors.join('\n'));
      for (const error of errors) logger.error(error);
      store.clear();
      for (const record of records)
        store.set({
          id: keyOf(record),
          data: { ...record.value, bodyDigest: digestOf(record.text) },
          // As written: taken apart it is four times as long, all of which the bundler would have to carry.
          body: record.text,
          filePath: relative(project, resolve(record.file)),
          // A prose page that passed the reader is compiled by @astrojs/mdx when it is rendered.
          ...(collection === 'pages' ? { deferredRender: true } : {}),
        });
    };
    await load();
    const folder = resolve(root, collection);
    watcher?.add(folder);
    watcher?.on('all', (_event, path) => {
      if (resolve(path).startsWith(folder)) void load();
    });
  },
});
