import { describe, expect, test } from 'vitest';
import { readFacts, writeFacts, type FileForm } from './record-file.ts';

const form: FileForm = {
  hasBody: true,
  asRead: 'asRead',
  fields: ['summary', 'kind', 'sectors', 'agreements', 'events', 'draft'],
  empty: { sectors: {}, agreements: [], events: [] },
  codes: ['kemendagri'],
};

const record = `---
# diperiksa dua kali
summary:
  id: 'Ringkasan: satu'
  en: "Summary" # dari sumber
kind: sister
agreements:
  - id: mou-2024
    number: 050
    signedOn: 2024
    signatories: [Wali Kota, Bupati]
    sources:
      - satu
      - dua
events: []
sectors: {}
---

Narasi dengan  dua spasi\u00a0dan <Cite source="satu" />

~~~
---
~~~
`;

type Values = Record<string, never>;
const read = (): Values => readFacts(record.trim(), form) as Values;
const written = (change: (facts: Values) => object): string =>
  writeFacts({ ...read(), ...change(read()) }, form);

test('what did not change is written as it was read, byte for byte', () => {
  expect(writeFacts(read(), form)).toBe(record);
});

test('every scalar is read as the text that stands there', () => {
  expect(read()).toMatchObject({ agreements: [{ number: '050', signedOn: '2024' }], sectors: {} });
});

test('a changed text changes its line only', () => {
  const after = written(() => ({ summary: { id: 'Dua: baru', en: 'Summary' } }));
  expect(after).toBe(record.replace('Ringkasan: satu', 'Dua: baru'));
});

test('what the form leaves out because it is empty is put back where a record needs it', () => {
  const rest = Object.entries(read()).filter(([field]) => !/^(events|sectors)$/.test(field));
  expect(writeFacts(Object.fromEntries(rest), form)).toContain('\nevents: []\nsectors: {}\n---\n');
});

test('a field that is new comes behind the one before it, one that is gone is gone', () => {
  const [agreement] = read().agreements as unknown as Values[];
  const kept = Object.entries(agreement ?? {}).filter(([field]) => field !== 'number');
  const agreements = [{ ...Object.fromEntries(kept), endsOn: '2026-03' }];
  const after = written(() => ({ draft: 'true', agreements }));
  expect(after).not.toContain('number');
  expect(after).toContain('    sources:\n      - satu\n      - dua\n    endsOn: 2026-03\n');
  expect(after).toContain('events: []\ndraft: true\nsectors: {}\n');
});

describe('a new record is written in the style of the house', () => {
  test.for([
    { value: '2024', is: '2024' },
    { value: '12.5', is: '12.5' },
    { value: '33.70', is: "'33.70'" },
    { value: '050', is: "'050'" },
    { value: 'null', is: "'null'" },
    { value: '~', is: "'~'" },
    { value: 'Naskah: satu', is: "'Naskah: satu'" },
    { value: ['a', 'b'], is: '[a, b]' },
    { value: { id: 'x' }, is: '\n  id: x' },
  ])('$value as $is', ({ value, is }) => {
    const yaml = { ...form, hasBody: false, fields: [], empty: {} };
    expect(writeFacts({ value }, yaml)).toBe(`value:${is.startsWith('\n') ? '' : ' '}${is}\n`);
  });

  test('a code that looks like a number in quotes, a long list on lines of its own', () => {
    const yaml = { ...form, hasBody: false, fields: ['kemendagri'], empty: {} };
    const sources = Array.from({ length: 5 }, (_, at) => `sumber-dengan-nama-panjang-${at}`);
    const after = writeFacts({ sources, kemendagri: '33.74' }, yaml);
    expect(after).toContain("kemendagri: '33.74'\nsources:\n  - sumber-dengan-nama-panjang-0\n");
  });
});

test.for([
  { text: 'Tanpa bidang', told: /two lines ---/ },
  { text: '---\na: [1\n---', told: /flow/i },
])('what cannot be read is refused: $text', ({ text, told }) => {
  expect(() => readFacts(text, form)).toThrow(told);
});
