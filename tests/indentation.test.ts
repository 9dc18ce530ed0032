import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctedLine } from '#outputs/findings/corrected-line.ts';
import type { Finding } from '#reading/finding.ts';
import { readFolder, type RawFile } from '#reading/folder.ts';
import { readRecord } from '#reading/record.ts';

const folders = await Promise.all(
  ['tests/fixtures/atlas', 'src/content'].map((root) => readFolder(root)),
);
const files = folders.flatMap((folder) => folder.files);

const textOf = ({ bytes }: RawFile): string => new TextDecoder().decode(bytes);
const findingsIn = (file: RawFile, lines: readonly string[]): Finding[] =>
  readRecord({ ...file, bytes: new TextEncoder().encode(lines.join('\n')) }).findings.filter(
    ({ severity }) => severity === 'error',
  );

/** The lines of a record that are indented, of its facts only. */
const indentedIn = (file: RawFile, lines: readonly string[]): number[] => {
  const end = file.file.endsWith('.mdx') ? lines.indexOf('---', 1) : lines.length;
  return lines.flatMap((line, at) => (at < end && /^ +[^\s#]/.test(line) ? [at] : []));
};

type Spoilt = { file: RawFile; lines: string[]; at: number };
const spoiltBy = (indent: (line: string, other: number) => string) =>
  fc.tuple(fc.nat(files.length - 1), fc.nat(10_000), fc.nat(10)).map(([which, from, other]) => {
    const file = files[which];
    const lines = file ? textOf(file).split('\n') : [];
    const indented = file ? indentedIn(file, lines) : [];
    const at = indented[from % Math.max(1, indented.length)];
    if (!file || at === undefined) return undefined;
    const line = lines[at] ?? '';
    const instead = indent(line, other) + line.trimStart();
    return { file, lines: lines.with(at, instead), at } satisfies Spoilt;
  });

const runs = { seed: 7, numRuns: 250 };
const timeout = 60_000;

const mendedBy = ({ file, lines }: Spoilt): { finding?: Finding; left?: Finding[] } => {
  const [finding] = findingsIn(file, lines);
  if (!finding) return {};
  const instead = correctedLine(finding, lines[finding.line - 1] ?? '');
  if (instead === undefined) return { finding };
  return { finding, left: findingsIn(file, lines.with(finding.line - 1, instead)) };
};

test(
  'for one line with tabs, a correction is offered, and the record is valid with it',
  { timeout },
  () => {
    const tabs = spoiltBy((_, other) => '\t'.repeat((other % 3) + 1));
    fc.assert(
      fc.property(tabs, (spoilt) => {
        if (!spoilt) return;
        const { finding, left } = mendedBy(spoilt);
        expect(finding).toMatchObject({ rule: 'yaml-tab', line: spoilt.at + 1 });
        expect(left).toEqual([]);
      }),
      runs,
    );
  },
);

test(
  'for one line that stands elsewhere, the record is valid with what is offered',
  { timeout },
  () => {
    const moved = spoiltBy((line, other) => ' '.repeat((line.search(/\S/) + other - 4) & 15));
    let offered = 0;
    fc.assert(
      fc.property(moved, (spoilt) => {
        const { finding, left } = spoilt ? mendedBy(spoilt) : {};
        if (!finding?.rule.startsWith('yaml-') || left === undefined) return;
        offered += 1;
        expect(left).toEqual([]);
      }),
      runs,
    );
    expect(offered).toBeGreaterThan(60);
  },
);

const rich = files.find(({ file }) => file === 'tests/fixtures/atlas/partnerships/contoh-rei.mdx');

test.for([
  { line: '\tsignedAt: Balai', rule: 'yaml-tab', says: 'Ganti tab dengan 4 spasi.' },
  { line: '  signedAt: Balai', rule: 'yaml-indent', says: 'Awali baris ini dengan 4 spasi.' },
])('a line of the second level written “$line” is told to stand at 4', ({ line, rule, says }) => {
  const lines = rich ? textOf(rich).split('\n') : [];
  const at = lines.findIndex((one) => one.startsWith('    signedAt: Balai'));
  const spoilt = lines.with(at, line + (lines[at] ?? '').slice(19));
  expect(rich && findingsIn(rich, spoilt)).toMatchObject([
    { rule, line: at + 1, fix: { id: says } },
  ]);
});

test('both indentations are named', { timeout }, () => {
  const lines = rich ? textOf(rich).split('\n') : [];
  const at = lines.findIndex((one) => one.startsWith('    signedAt: Balai'));
  const spoilt = lines.with(at, (lines[at] ?? '').slice(2));
  expect(rich && findingsIn(rich, spoilt)[0]?.problem.id).toBe(
    `Baris ini 2 spasi; baris setingkat di atasnya (baris ${at}) 4 spasi.`,
  );
});

test('with tabs before several lines, what is offered is what stands there', { timeout }, () => {
  const lines = rich ? textOf(rich).split('\n') : [];
  const all = rich ? indentedIn(rich, lines) : [];
  let now = lines.map((line, at) =>
    all.includes(at) ? '\t'.repeat((line.search(/\S/) + 1) >> 1) + line.trimStart() : line,
  );
  let offered = 0;
  for (let left = all.length; rich && left > 0; left -= 1) {
    const [finding] = findingsIn(rich, now);
    const at = (finding?.line ?? 0) - 1;
    const instead = finding && correctedLine(finding, now[at] ?? '');
    if (instead !== undefined) expect(instead).toBe(lines[at]);
    offered += instead === undefined ? 0 : 1;
    now = now.with(at, lines[at] ?? '');
  }
  expect(now).toEqual(lines);
  expect(offered).toBeGreaterThan(all.length / 2);
});
