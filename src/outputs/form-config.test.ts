import type { Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import { collectionNames, type CollectionName } from '#schema/collections.ts';
import { dataDictionary } from './data-dictionary.ts';
import { formSettings } from './form-config.ts';

type Shown = Field & { fields?: Shown[]; options?: { label: string; value: string }[] };

const settings = formSettings(undefined, '/favicon.svg');
const collectionOf = (name: CollectionName) =>
  settings.config.collections?.find((one) => one.name === name) as unknown as { fields: Shown[] };

const isPair = ({ fields = [] }: Shown): boolean =>
  fields.map((one) => one.name).join() === 'id,en';

/** The fields of the form by their paths, as the data dictionary writes them. */
const pathsOf = (fields: readonly Shown[], prefix = ''): string[] =>
  fields.flatMap((field) => {
    const path = prefix + field.name;
    const step = field.widget === 'list' ? '[].' : '.';
    return [path, ...(isPair(field) ? [] : pathsOf(field.fields ?? [], path + step))];
  });

const sectionsOfDictionary = dataDictionary().split(/^## /m);
const pathsInDictionary = (name: CollectionName): string[] => {
  const section = sectionsOfDictionary.find((one) => one.startsWith(`${name}:`)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, path = '']) => path);
};

test.for(collectionNames)(
  'the form of %s asks for every field of the schema, and no other',
  (name) => {
    const own = collectionOf(name).fields.filter(
      ({ name: field }) => !/^(body|asRead)$/.test(field),
    );
    expect(pathsOf(own).sort()).toEqual(pathsInDictionary(name).sort());
  },
);

const fieldAt = (name: CollectionName, path: string): Shown | undefined => {
  let fields: Shown[] = collectionOf(name).fields;
  let found: Shown | undefined;
  for (const step of path.split('.')) {
    found = fields.find((one) => one.name === step);
    fields = found?.fields ?? [];
  }
  return found;
};

describe('a field is asked for as it may be written', () => {
  test.for<{ in: CollectionName; path: string; has: object }>([
    {
      in: 'partnerships',
      path: 'summary.id',
      has: { label: 'Bahasa Indonesia', widget: 'text', maxlength: 320, required: true },
    },
    {
      in: 'partnerships',
      path: 'parties.place',
      has: { widget: 'relation', collection: 'places', value_field: '{{slug}}', required: false },
    },
    { in: 'partnerships', path: 'parties', has: { widget: 'list', min: 2, required: true } },
    { in: 'partnerships', path: 'agreements', has: { widget: 'list', required: false } },
    { in: 'partnerships', path: 'agreements.id', has: { widget: 'string', required: true } },
    {
      in: 'partnerships',
      path: 'agreements.signedOn',
      has: {
        label: 'Ditandatangani pada',
        hint: expect.stringMatching(
          /^Tanggal penandatanganan, .* misalnya 2018-10-24\.$/,
        ) as string,
        pattern: [
          String.raw`/^\d{4}(-\d{2}(-\d{2})?)?$/`,
          'Tulis TTTT, TTTT-BB, atau TTTT-BB-HH, misalnya 2018-10-24.',
        ],
        required: false,
      },
    },
    {
      in: 'partnerships',
      path: 'agreements.sources',
      has: { widget: 'relation', collection: 'sources', multiple: true, min: 1, required: true },
    },
    {
      in: 'partnerships',
      path: 'agreements.openEnded',
      has: { widget: 'select', options: [{ label: 'Ya', value: 'true' }], required: false },
    },
    { in: 'partnerships', path: 'sectors', has: { widget: 'object', required: false } },
    { in: 'partnerships', path: 'sectors.programme', has: { widget: 'select', multiple: true } },
    {
      in: 'partnerships',
      path: 'programmes.outputs.value',
      has: { widget: 'number', value_type: 'float/string', required: true },
    },
    { in: 'partnerships', path: 'body', has: { widget: 'markdown', modes: ['raw'] } },
    { in: 'partnerships', path: 'asRead', has: { widget: 'hidden' } },
    { in: 'places', path: 'coordinates', has: { widget: 'list', min: 2, max: 2, required: true } },
    { in: 'organizations', path: 'parent', has: { collection: 'organizations' } },
    { in: 'glossary', path: 'related', has: { collection: 'glossary', multiple: true } },
    { in: 'sources', path: 'title', has: { label: 'Judul', widget: 'string', required: true } },
  ])('$in: $path', ({ in: name, path, has }) => {
    expect(fieldAt(name, path)).toMatchObject(has);
  });
});

test('every choice is told in Indonesian, every field has a hint', () => {
  const all = (fields: readonly Shown[]): Shown[] =>
    fields.flatMap((field) => [field, ...all(field.fields ?? [])]);
  const fields = collectionNames.flatMap((name) => all(collectionOf(name).fields));
  const shown = fields.filter(({ widget }) => widget !== 'hidden');
  expect(shown.filter((field) => !('hint' in field && field.hint))).toEqual([]);
  const options = shown.flatMap((field) => field.options ?? []);
  expect(options.find(({ value }) => value === 'network')?.label).toBe('Keanggotaan jejaring');
  const untold = options.filter(({ label, value }) => label === value && !/^\d$/.test(value));
  expect(untold).toEqual([]);
});

test('what a record must hold even where it says nothing is told to who writes it', () => {
  const [partnerships] = settings.formats;
  const empty = { sectors: {}, agreements: [], events: [], programmes: [] };
  expect(partnerships).toMatchObject({ extension: 'mdx', hasBody: true, empty });
  expect(settings.formats.find(({ name }) => name.endsWith('-places'))?.codes).toContain(
    'kemendagri',
  );
});

describe('the form works with the forge of the repository, and signs in there with a token', () => {
  const token = { branch: 'main', auth_methods: ['token'] };
  test.for([
    { repository: undefined, has: { name: 'test-repo' }, mode: undefined },
    {
      repository: 'https://github.com/a/b.git',
      has: { name: 'github', repo: 'a/b', ...token },
      mode: 'editorial_workflow',
    },
    {
      repository: 'https://gitlab.example/a/b/c',
      has: {
        name: 'gitlab',
        repo: 'a/b/c',
        base_url: 'https://gitlab.example',
        api_root: 'https://gitlab.example/api/v4',
        ...token,
      },
      mode: 'editorial_workflow',
    },
    {
      repository: 'https://codeberg.org/a/b',
      has: {
        name: 'gitea',
        repo: 'a/b',
        base_url: 'https://codeberg.org',
        api_root: 'https://codeberg.org/api/v1',
        ...token,
      },
      mode: undefined,
    },
  ])('$repository', ({ repository, has, mode }) => {
    const { config } = formSettings(repository, '/favicon.svg');
    expect(config.backend).toEqual(has);
    expect(config.publish_mode).toBe(mode);
  });
});
