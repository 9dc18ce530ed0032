import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '#schema/collections.ts';
import { readContent } from './content.ts';
import { statOf } from './file-bytes.ts';
import type { Finding } from './finding.ts';
import { namesBelow } from './folder.ts';
import { digestOf, keyOf } from './record.ts';
import { watchFolders } from './watch-folders.ts';

type Context = Parameters<Loader['load']>[0];

/** An error as the terminal shows it: where it stands, what is wrong and how to mend it, in both languages. */
export const told = ({ file, line, column, field, problem, fix }: Finding): string =>
  `${file}:${line}:${column} ${field}\n  ${problem.id} ${fix.id}\n  ${problem.en} ${fix.en}`;

/** Fills the store with all records of a collection. A build stops on the first error; the dev server tells it and goes on. */
const fill = async (
  collection: CollectionName,
  root: string,
  { store, logger, watcher, config }: Context,
): Promise<void> => {
  const project = fileURLToPath(config.root);
  const { records, findings } = await readContent(root, [collection]);
  const errors = findings.filter(({ severity }) => severity === 'error').map(told);
  if (errors.length > 0 && !watcher) throw new Error(errors.join('\n'));
  for (const error of errors) logger.error(error);
  store.clear();
  for (const record of records)
    store.set({
      id: keyOf(record),
      data: { ...record.value, bodyDigest: digestOf(record.text) },
      // As written: taken apart it is four times as long, all of which Astro would write down and the pages read.
      body: record.text,
      filePath: relative(project, resolve(record.file)),
      // A prose page that passed the reader is compiled by @astrojs/mdx when it is rendered.
      ...(collection === 'pages' ? { deferredRender: true } : {}),
    });
};

/** So many files are not listed: Astro takes more than half a second to write them out, and to read them again. */
const tooManyToList = 1000;

/** Which files there are, for programs that complete what an editor writes. What stands in them src/desk.ts reads. */
const listFiles = async (
  collection: CollectionName,
  root: string,
  { store, config }: Context,
): Promise<void> => {
  const project = fileURLToPath(config.root);
  const folder = resolve(root, collection);
  const list = (path: string) => {
    if (!statOf(path)) store.delete(path);
    else if (!store.has(path)) store.set({ id: path, data: {}, filePath: relative(project, path) });
  };
  store.clear();
  const names = await namesBelow(folder);
  if (names.length >= tooManyToList) return;
  for (const name of names) list(resolve(folder, name));
  watchFolders(root, [collection], (changed, name) => {
    // Editors' programs write files of their own beside those that they save.
    const isRecord = name !== null && /^\w.*\.(mdx|yaml)$/.test(name);
    if (changed === collection && isRecord) list(resolve(folder, name));
  });
};

/** Feeds one collection from the files that editors write. */
export const recordLoader = (collection: CollectionName, root: string): Loader => ({
  name: 'atlas-records',
  load: async (context) => {
    const { watcher } = context;
    // Only prose pages are rendered by Astro itself.
    if (watcher && collection !== 'pages') return listFiles(collection, root, context);
    await fill(collection, root, context);
    const folder = resolve(root, collection);
    watcher?.add(folder);
    watcher?.on('all', (event, path) => {
      if (resolve(path).startsWith(folder) && !event.endsWith('Dir'))
        void fill(collection, root, context);
    });
  },
});
