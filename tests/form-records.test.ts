import { expect, test } from 'vitest';
import { readFacts, writeFacts } from '#components/form/record-file.ts';
import { formatOf } from '#outputs/form/file-format.ts';
import { readFolder, type RawFile } from '#reading/folder.ts';
import { readRecord } from '#reading/record.ts';
import { collectionNames } from '#schema/collections.ts';

const formats = new Map(collectionNames.map((name) => [name, formatOf(name)]));

const textOf = ({ bytes }: RawFile): string => new TextDecoder().decode(bytes);

/** A file as the form would write it if nothing were changed in it. */
const throughTheForm = (raw: RawFile, isNew: boolean): RawFile => {
  const format = formats.get(raw.collection) ?? formatOf(raw.collection);
  const facts = readFacts(textOf(raw).trim(), format);
  const written = writeFacts(isNew ? { ...facts, [format.asRead]: undefined } : facts, format);
  return { ...raw, bytes: new TextEncoder().encode(`${written.trim()}\n`) };
};

const factsOf = (raw: RawFile) => {
  const { record } = readRecord(raw);
  return record && { value: record.value, text: record.text };
};

test('records come through the form as they are, byte for byte', async () => {
  const { files } = await readFolder('tests/fixtures/atlas');
  const changed = files.filter((raw) => textOf(throughTheForm(raw, false)) !== textOf(raw));
  expect(changed.map(({ file }) => file)).toEqual([]);
});

test(
  'every real record says the same after the form, written onto what was read or anew',
  { timeout: 60_000 },
  async () => {
    const { files } = await readFolder('src/content');
    expect(files.length).toBeGreaterThan(1000);
    for (const raw of files) {
      const facts = factsOf(raw);
      expect(factsOf(throughTheForm(raw, false)), raw.file).toEqual(facts);
      expect(factsOf(throughTheForm(raw, true)), raw.file).toEqual(facts);
    }
  },
);
