import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from './yaml.ts';

const valueOf = (text: string): unknown => {
  const { value, findings } = readYaml('f', text);
  expect(findings).toEqual([]);
  return value;
};

test.for([
  { text: 'a: 2024-02-30', is: { a: '2024-02-30' } },
  { text: 'a: 2018', is: { a: '2018' } },
  { text: 'a: 33.70', is: { a: '33.70' } },
  { text: 'a: 0217', is: { a: '0217' } },
  { text: 'a: 12345678901234567890', is: { a: '12345678901234567890' } },
  { text: 'a: +62812', is: { a: '+62812' } },
  { text: 'a: NO', is: { a: 'NO' } },
  { text: 'a: true', is: { a: 'true' } },
  { text: 'a: .nan', is: { a: '.nan' } },
  { text: `a: "q\\u0041"\nb: 'it''s'`, is: { a: 'qA', b: "it's" } },
  { text: 'a:\nb: ~\nc: null\nd: NULL', is: { a: null, b: null, c: null, d: null } },
  { text: 'a: ""\nb: "null"', is: { a: '', b: 'null' } },
  { text: 'a: >\n  satu\n  dua\nb: |\n  tiga\n', is: { a: 'satu dua', b: 'tiga' } },
  { text: 'a: satu\n  dua', is: { a: 'satu dua' } },
  { text: 'a: [x, 1]\nb: { id: x, en: y }', is: { a: ['x', '1'], b: { id: 'x', en: 'y' } } },
  { text: 'a:\n- x\n-\n', is: { a: ['x', null] } },
  { text: '---\na: b # c\n', is: { a: 'b' } },
])('$text is read as it was written', ({ text, is }) => {
  expect(valueOf(text)).toEqual(is);
});

test.for([
  { text: '__proto__:\n  polluted: yes' },
  { text: 'constructor: x' },
  { text: 'a:\n  __proto__: x' },
])('$text is an unknown field, not a prototype', ({ text }) => {
  const schema = z.strictObject({ a: z.strictObject({}).optional() });
  const issues = schema.safeParse(valueOf(text)).error?.issues ?? [];
  expect(issues.map(({ code }) => code)).toEqual(['unrecognized_keys']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.for([
  { text: 'a: 1\nb: 2\na: 3', is: '3:1 yaml-duplicate-key a' },
  { text: 'a: &x b', is: '1:4 yaml-anchor a' },
  { text: 'a: &x', is: '1:4 yaml-anchor a' },
  { text: '&x\na: b', is: '2:1 yaml-anchor ' },
  { text: '? &x a\n: b', is: '1:3 yaml-anchor a' },
  { text: 'a: *x', is: '1:4 yaml-alias a' },
  { text: 'x: &x [*x]', is: '1:4 yaml-anchor x' },
  { text: '<<: { a: b }', is: '1:1 yaml-merge-key <<' },
  { text: 'a:\n  - !!binary x', is: '2:5 yaml-tag a[0]' },
  { text: 'a: !!js/function x', is: '1:4 yaml-tag a' },
  { text: 'a: !x [b]', is: '1:4 yaml-tag a' },
  { text: '? [a]\n: b', is: '1:3 yaml-complex-key ' },
  { text: ': b', is: '1:1 yaml-complex-key ' },
  { text: '', is: '1:1 yaml-not-fields ' },
  { text: '# a', is: '1:1 yaml-not-fields ' },
  { text: 'teks saja', is: '1:1 yaml-not-fields ' },
  { text: 'a:b', is: '1:1 yaml-not-fields ' },
  { text: '- a', is: '1:1 yaml-not-fields ' },
  { text: '%YAML 1.1\n---\na: b', is: '1:1 yaml-directive ' },
])('$text is refused: $is', ({ text, is }) => {
  const { findings, value } = readYaml('f', text);
  const told = findings.map((f) => `${f.line}:${f.column} ${f.rule} ${f.field}`);
  expect(told).toEqual([is]);
  expect(value).toBeUndefined();
});

test('fields may be twenty levels deep, not more', () => {
  const deep = (levels: number) =>
    Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
  expect(readYaml('f', deep(20)).findings).toEqual([]);
  expect(readYaml('f', deep(22)).findings).toMatchObject([{ line: 22, rule: 'yaml-too-deep' }]);
  expect(readYaml('f', '['.repeat(30_000)).findings).toMatchObject([{ rule: 'yaml-too-deep' }]);
});

const record = 'a: 1\nb:\n  - c: x\n    d:\n  - e\nf: { g: h }\n';

test.for<{ path: (string | number)[]; value: string; key: string }>([
  { path: ['a'], value: '5:4', key: '5:1' },
  { path: ['b'], value: '7:3', key: '6:1' },
  { path: ['b', 0], value: '7:5', key: '7:5' },
  { path: ['b', 0, 'c'], value: '7:8', key: '7:5' },
  { path: ['b', 0, 'd'], value: '8:5', key: '8:5' },
  { path: ['b', 0, 'missing'], value: '7:5', key: '7:5' },
  { path: ['b', 1], value: '9:5', key: '9:5' },
  { path: ['b', 7], value: '6:1', key: '6:1' },
  { path: ['f', 'g'], value: '10:9', key: '10:6' },
  { path: ['missing'], value: '5:1', key: '5:1' },
  { path: [], value: '5:1', key: '5:1' },
])('$path stands at $value, its key at $key', ({ path, value, key }) => {
  const { locate } = readYaml('f', record, 5);
  const shown = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
  expect(shown(locate(path))).toBe(value);
  expect(shown(locate(path, true))).toBe(key);
});
