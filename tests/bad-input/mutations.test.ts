import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missingImages } from '#reading/figures.ts';
import { readFolder, type RawFile } from '#reading/folder.ts';
import { decode } from '#reading/limits.ts';
import { readRecord } from '#reading/record.ts';
import { checkRules } from '#rules/check.ts';
import { mutated, mutation } from './mutations.ts';
import { hostileIn, published } from './publish.ts';

const { files } = await readFolder('tests/fixtures/atlas');
const others = files.map((file) => ({ key: `${file.collection}/${file.id}`, ...readRecord(file) }));
const present = '2026-11-22';

const runs = Number(process.env.ATLAS_FUZZ_RUNS ?? 1500);
/** More runs, by the variable, take longer: some ten milliseconds each. */
const timeout = 20_000 + runs * 50;
const settings = { seed: Number(process.env.ATLAS_FUZZ_SEED ?? 4), numRuns: runs };

/** Reads one spoilt file and judges it among the others, as the checker does. */
const check = (spoilt: RawFile, at: number) => {
  const all = others.with(at, { key: others[at]?.key ?? '', ...readRecord(spoilt) });
  const records = all.flatMap(({ record }) => (record ? [record] : []));
  const faulty = all.filter(({ record }) => !record).map(({ key }) => key);
  const refused = all.flatMap((one) => one.refused ?? []);
  const findings = [
    ...all.flatMap((one) => one.findings),
    ...records.flatMap((record) => missingImages(record, new Set())),
    ...checkRules(records, faulty, present, refused),
  ];
  return { records, findings };
};

const linesOf = (file: RawFile): string[] => {
  const decoded = decode(file);
  const text = 'text' in decoded ? decoded.text : new TextDecoder().decode(file.bytes);
  return text.replaceAll('\r\n', '\n').split('\n');
};

const judge = (spoilt: RawFile, at: number): 'refused' | 'accepted' => {
  const start = performance.now();
  const { records, findings } = check(spoilt, at);
  expect(performance.now() - start).toBeLessThan(10_000);
  const lines = linesOf(spoilt);
  for (const { file, line, column, problem, fix } of findings) {
    for (const words of [problem.id, problem.en, fix.id, fix.en])
      expect(words.trim().length).toBeGreaterThan(5);
    if (file !== spoilt.file) continue;
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
  }
  if (findings.some(({ severity }) => severity === 'error')) return 'refused';
  expect(records).toHaveLength(files.length);
  expect(records.flatMap(({ body }) => hostileIn(body))).toEqual([]);
  const atlas = published(records, present);
  const shown = [...atlas.partnerships, ...atlas.withdrawn].length;
  const drafts = records.filter(({ value }) => 'draft' in value && value.draft === true).length;
  expect(shown + drafts).toBe(records.filter((one) => one.collection === 'partnerships').length);
  expect(JSON.stringify(atlas.counts)).not.toMatch(/null|NaN|Infinity/);
  return 'accepted';
};

const whole = fc.nat(files.length - 1);

test(
  'a record with some changes is refused at a line of it, or published whole',
  () => {
    const outcomes = { refused: 0, accepted: 0 };
    fc.assert(
      fc.property(whole, fc.array(mutation, { minLength: 1, maxLength: 3 }), (at, mutations) => {
        const file = files[at];
        if (!file) return;
        const text = mutated(new TextDecoder().decode(file.bytes), mutations);
        outcomes[judge({ ...file, bytes: new TextEncoder().encode(text) }, at)] += 1;
      }),
      settings,
    );
    expect(outcomes.refused).toBeGreaterThan(runs / 10);
    expect(outcomes.accepted).toBeGreaterThan(runs / 20);
  },
  timeout,
);

test(
  'a record with other bytes in it is refused or published whole',
  () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(whole, fc.nat(100_000), bytes, (at, from, instead) => {
        const file = files[at];
        if (!file) return;
        const spoilt = Buffer.from(file.bytes);
        spoilt.set(instead.subarray(0, spoilt.length), from % Math.max(1, spoilt.length - 8));
        judge({ ...file, bytes: spoilt }, at);
      }),
      { ...settings, numRuns: Math.ceil(runs / 4) },
    );
  },
  timeout,
);
