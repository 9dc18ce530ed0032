import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContent } from '#reading/content.ts';
import { shelfOf } from '#reading/kept-readings.ts';
import { checkRules } from '#rules/check.ts';
import { rules } from '#rules/index.ts';
import { mistakes } from './bad-input/mistakes.ts';
import { added, changed, spoiltAtlas, spoiltCopyOf, written } from './support/spoilt-atlas.ts';

const source = readFileSync('tests/fixtures/pair/sources/warta.yaml');
const breaking = [
  ...mistakes,
  {
    mistake: 'a source that nobody names',
    base: 'pair' as const,
    spoil: written('sources/sisa.yaml', source),
    told: ['records-used'],
  },
  {
    mistake: 'sister partners of two levels',
    base: 'atlas' as const,
    spoil: changed('places/rei.yaml', 'level: 2', 'level: 1'),
    told: ['equal-level'],
  },
].map(({ told, ...one }) => ({ ...one, broken: told.map((line) => line.split(' ').at(-1)) }));

test.for(rules.map(({ id }) => id))(
  '%s: each file alone gets the findings of all',
  async (rule) => {
    const tried = breaking.filter(({ broken }) => broken.includes(rule));
    expect(tried).not.toEqual([]);
    for (const { base, spoil, mistake } of tried) {
      const { records, faulty, refused, files } = await readContent(spoiltCopyOf(base, spoil));
      const check = (isAsked?: (file: string) => boolean) =>
        checkRules(records, faulty, '2026-11-21', refused, isAsked);
      const all = check();
      expect(all.some((one) => one.rule === rule)).toBe(true);
      for (const one of files.keys()) {
        const isAsked = ({ file }: { file: string }) => file === one;
        const alone = check((file) => file === one).filter(isAsked);
        expect(alone, `${mistake}: ${one}`).toEqual(all.filter(isAsked));
      }
    }
  },
);

test('of many records that were read before, those are found that name or link to one file', async () => {
  const partnership = readFileSync(
    'tests/fixtures/pair/partnerships/kota-satu-kota-dua.mdx',
    'utf8',
  );
  const copies = Array.from({ length: 1000 }, (_, at) =>
    written(`partnerships/salinan-${at}.mdx`, partnership),
  );
  const root = spoiltAtlas(
    ...copies,
    ...['sisa', 'disebut', 'ditaut'].map((id) => written(`sources/${id}.yaml`, source)),
    changed('partnerships/salinan-500.mdx', 'sources: [warta]', 'sources: [warta, disebut]'),
    added('partnerships/salinan-700.mdx', 'Lihat [sumbernya](/sumber/ditaut/).'),
  );
  onTestFinished(() => {
    rmSync(dirname(shelfOf(root, 'partnerships')), { recursive: true });
  });
  await readContent(root);
  const { records, faulty } = await readContent(root);
  const kept = records.filter(({ mayHold }) => mayHold !== undefined);
  expect(kept.length).toBeGreaterThan(1000);
  expect(kept.filter((record) => record.mayHold?.('disebut')).length).toBe(1);
  const unused = ['sisa', 'disebut', 'ditaut', 'warta'].filter((id) =>
    checkRules(records, faulty, '2026-11-21', [], (file) =>
      file.endsWith(`sources/${id}.yaml`),
    ).some(({ rule }) => rule === 'records-used'),
  );
  expect(unused).toEqual(['sisa']);
  const twice = (file: string) =>
    checkRules(records, faulty, '2026-11-21', [], (one) => one.endsWith(file))
      .filter(({ rule }) => rule === 'parties-once')
      .map((finding) => finding.file.split('/').at(-1));
  expect(twice('partnerships/salinan-900.mdx')).toContain('salinan-900.mdx');
});
