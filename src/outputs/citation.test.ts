import { expect, test } from 'vitest';
import { bibtexText, citationsOfPage } from './citation.ts';

const cited = {
  key: 'jalinan-kota-contoh-mitra',
  title: 'Contoh–Mitra & “50% {air}”',
  publisher: 'Jalinan Kota',
  note: 'Keadaan per 22 November 2026',
  url: 'https://atlas.example/en/kerja-sama/contoh-mitra/?a=1#b_{c}',
  day: '2026-11-22',
  language: 'id',
};

test.for([
  { text: 'Contoh–Mitra', is: 'Contoh–Mitra' },
  { text: 'R&D', is: 'R\\&D' },
  { text: '100%', is: '100\\%' },
  { text: 'a_b #1 $5', is: 'a\\_b \\#1 \\$5' },
  { text: '{x}', is: '\\{x\\}' },
  { text: '\\input{x}', is: '\\textbackslash{}input\\{x\\}' },
  { text: '~^', is: '\\textasciitilde{}\\textasciicircum{}' },
])('BibTeX reads “$text” as text', ({ text, is }) => {
  expect(bibtexText(text)).toBe(is);
});

test('a BibTeX entry has balanced braces and keeps the address', () => {
  const { bibtex } = citationsOfPage(cited);
  const plain = bibtex.replace(/\\[{}]/g, '');
  expect(plain.split('{').length).toBe(plain.split('}').length);
  expect(bibtex).toContain('@online{jalinan-kota-contoh-mitra,');
  expect(bibtex).toContain('title = {{Contoh–Mitra \\& “50\\% \\{air\\}”}},');
  expect(bibtex).toContain(
    'url = {https://atlas.example/en/kerja-sama/contoh-mitra/?a=1#b_%7Bc%7D},',
  );
});

test('CSL-JSON names the site as author and the day in parts', () => {
  const [entry] = JSON.parse(citationsOfPage(cited).cslJson) as Record<string, unknown>[];
  expect(entry).toMatchObject({
    type: 'webpage',
    title: cited.title,
    author: [{ literal: 'Jalinan Kota' }],
    issued: { 'date-parts': [[2026, 11, 22]] },
    URL: cited.url,
  });
});

test('the APA form reads as one line', () => {
  const { before, title, after } = citationsOfPage({
    ...cited,
    title: 'Contoh–Mitra',
    url: 'https://a.example/',
  }).apa;
  expect(before + title + after).toBe(
    'Jalinan Kota. (2026). Contoh–Mitra. Keadaan per 22 November 2026. https://a.example/',
  );
});
