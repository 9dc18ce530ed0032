import { expect, test } from 'vitest';
import { readYaml } from './yaml.ts';

const told = (text: string) => {
  const { findings } = readYaml('f', text);
  return findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
};

test.for([
  { text: 'a:\n\tb: c', is: '2:1 yaml-tab' },
  { text: 'a:\n  - b\n\t- c', is: '3:1 yaml-tab' },
  { text: 'a: b\n\tc', is: '2:1 yaml-tab' },
  { text: 'a: [b, c', is: '1:9 yaml-open-bracket' },
  { text: 'a: {\n  b: c\nd: e', is: '3:1 yaml-open-bracket' },
  { text: 'a: "b\nc: d', is: '1:4 yaml-open-quote' },
  { text: "a:\n  - 'b\n", is: '2:5 yaml-open-quote' },
  { text: 'a: { id: b, en: c: d }', is: '1:17 yaml-needs-quotes' },
  { text: 'a\nb: c', is: '1:1 yaml-no-colon' },
  { text: 'a:b\nc: d', is: '1:1 yaml-no-colon' },
  { text: 'a: b\nc', is: '2:1 yaml-no-colon' },
  { text: 'a: 1\n b: 2', is: '2:1 yaml-indent' },
  { text: 'a:\n  b: 1\n c: 2', is: '3:1 yaml-indent' },
  { text: 'a: - b', is: '1:4 yaml-indent' },
  { text: 'a:\n  - "\\q"', is: '2:6 yaml-escape' },
  { text: 'a: b\n---\nc: d', is: '2:1 yaml-several-documents' },
  { text: `${'a'.repeat(1100)}: b`, is: '1:1 yaml-syntax' },
])('$text is told as $is', ({ text, is }) => {
  expect(told(text)).toEqual([is]);
});

test.for([
  { text: 'title: Kerja sama: Bandung', is: "title: 'Kerja sama: Bandung'" },
  { text: 'a:\n  id: Ini: itu\n  en: That', is: "id: 'Ini: itu'" },
  { text: 'a: "Kota" baru', is: `a: '"Kota" baru'` },
  { text: "a: 'it's'", is: `a: "it's"` },
  { text: 'a: @kota', is: "a: '@kota'" },
  { text: 'a: 100: `%`', is: "a: '100: `%`'" },
  { text: '- a: b: c', is: "- a: 'b: c'" },
  { text: `a: b's "c": d`, is: `a: 'b''s "c": d'` },
])('$text comes with the line as it would be read', ({ text, is }) => {
  const [finding] = readYaml('f', text).findings;
  expect(finding?.rule).toBe('yaml-needs-quotes');
  expect(finding?.fix.en).toBe(`Put the value in quotation marks: ${is}`);
  expect(readYaml('f', is.replace(/^- /, '')).findings).toEqual([]);
});
