import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const rooms = [
  'schema',
  'reading',
  'model',
  'i18n',
  'rules',
  'outputs',
  'door',
  'components',
  'pages',
];
const doorFiles = [
  'atlas.ts',
  'atlas-day.ts',
  'atlas-history.ts',
  'atlas-releases.ts',
  'desk.ts',
  'first-page.ts',
  'kept-pages.ts',
  'middleware.ts',
  'saved-records.ts',
  'content-folder.ts',
  'site-address.ts',
  'content.config.ts',
];

const sourceFiles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro)$/.test(file) && !file.startsWith('content/'))
  .map((file) => join('src', file));

const roomOf = (file: string): number => {
  const inside = relative('src', file);
  return rooms.indexOf(doorFiles.includes(inside) ? 'door' : (inside.split('/')[0] ?? ''));
};

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, specifier = '']) => specifier,
  );

const targetOf = (file: string, specifier: string): string | undefined => {
  if (specifier.startsWith('#')) return join('src', specifier.slice(1));
  return specifier.startsWith('.') ? join(file, '..', specifier) : undefined;
};

test('the sources and their rooms are found', () => {
  expect(sourceFiles.length).toBeGreaterThan(50);
  expect(sourceFiles.filter((file) => roomOf(file) < 0 && !file.endsWith('.d.ts'))).toEqual([]);
});

test('a room imports from itself and from the rooms before it, never from those after it', () => {
  const backwards = sourceFiles.flatMap((file) =>
    importsOf(file)
      .filter((specifier) => {
        const target = targetOf(file, specifier);
        return (
          target?.startsWith('src/') && !target.endsWith('.css') && roomOf(target) > roomOf(file)
        );
      })
      .map((specifier) => `${file} imports ${specifier}`),
  );
  expect(backwards).toEqual([]);
});

/** Where content is read and watched, where what was read is kept, and what tells whether it still may be used. */
const knowingTheDisk = [
  ...['folder', 'file-bytes', 'watch-folders'],
  ...['kept-readings', 'kept-file', 'shelf', 'replace-file', 'code-digest'],
].map((name) => `src/reading/${name}.ts`);

test('the rooms before the door know Astro only by its types, and no disk, network or browser', () => {
  const forbidden = sourceFiles
    .filter((file) => roomOf(file) < rooms.indexOf('door') && !file.endsWith('.test.ts'))
    .filter((file) => roomOf(file) >= 0 && !knowingTheDisk.includes(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*?'((?:astro|node:)[^']*)'/gms)]
        .map(([, specifier = '']) => specifier)
        .filter((specifier) => !['node:crypto', 'node:path', 'node:url'].includes(specifier))
        .map((specifier) => `${file} imports ${specifier}`),
    );
  expect(forbidden).toEqual([]);
});

test('only the door reads collections', () => {
  const readers = sourceFiles.filter((file) =>
    readFileSync(file, 'utf8').includes('getCollection'),
  );
  expect(readers).toEqual(['src/atlas.ts']);
});

test('only elements know the document, and they import packages, their own folder, the model and how counts are written', () => {
  const knowing = sourceFiles.filter(
    (file) =>
      /\.(ts)$/.test(file) &&
      !file.startsWith('src/components/') &&
      /\b(document\.(query|create|body|head|add)|window\.)/.test(readFileSync(file, 'utf8')),
  );
  expect(knowing).toEqual([]);
  const foreign = sourceFiles
    .filter((file) => file.endsWith('.element.ts'))
    .flatMap((file) =>
      importsOf(file)
        .filter((specifier) => /^(\.\.|#(?!model\/|i18n\/write-count\.ts$))/.test(specifier))
        .map((specifier) => `${file} imports ${specifier}`),
    );
  expect(foreign).toEqual([]);
});

test('only the day reads the clock', () => {
  const reading = sourceFiles.filter(
    (file) =>
      roomOf(file) <= rooms.indexOf('door') &&
      !file.endsWith('.test.ts') &&
      /new Date\(\)|Date\.now\(|performance\.now\(/.test(readFileSync(file, 'utf8')),
  );
  expect(reading).toEqual(['src/atlas-day.ts']);
});

test('no page or endpoint is longer than 40 lines', () => {
  const long = sourceFiles
    .filter((file) => roomOf(file) === rooms.indexOf('pages'))
    .filter((file) => readFileSync(file, 'utf8').trimEnd().split('\n').length > 40);
  expect(long).toEqual([]);
});

test('no id of a record stands in the sources', () => {
  const ids = ['partnerships', 'organizations', 'places'].flatMap((folder) =>
    readdirSync(join('src/content', folder)).map((name) => name.replace(/\.(mdx|yaml)$/, '')),
  );
  const named = sourceFiles.flatMap((file) => {
    const written = [...readFileSync(file, 'utf8').matchAll(/['"`/]([a-z0-9-]+)['"`/]/g)];
    return written
      .filter(([, word = '']) => ids.includes(word))
      .map(([, word]) => `${file}: ${word}`);
  });
  expect(named).toEqual([]);
});
