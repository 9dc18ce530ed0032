import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indonesianHints } from '#i18n/field-hints.ts';
import { fieldPhrases } from '#i18n/phrases/field.ts';
import { generatedFiles } from '../scripts/generated-files.ts';

const files = await generatedFiles();
const everything = [...files.values()].join('\n');

test.for([...files])(
  '%s is as the schemas have it; npm run schemas writes it anew',
  ([path, text]) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

test('no schema lies there that nothing writes', () => {
  const written = readdirSync('schemas').map((name) => join('schemas', name));
  expect(written.filter((path) => !files.has(path))).toEqual([]);
});

test('no Indonesian words are kept for a field or a description that is gone', () => {
  const unused = [
    ...Object.values(indonesianHints).filter((hint) => !everything.includes(hint)),
    ...Object.values(fieldPhrases).filter(({ id }) => !everything.includes(id)),
  ];
  expect(unused).toEqual([]);
});

test('VS Code is told which schema a folder of records obeys', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };
  for (const [schema, folder] of Object.entries(settings['yaml.schemas'])) {
    const [, name] = /^\.\/schemas\/(\w+)\.schema\.json$/.exec(schema) ?? [];
    expect(files.has(`schemas/${String(name)}.schema.json`)).toBe(true);
    expect(folder).toBe(`src/content/${String(name)}/*.yaml`);
  }
});
