import bibtexParse from '@orcid/bibtex-parse-js';
import { describe, expect, test } from 'vitest';
import { apaOf } from './apa.ts';
import { bibtexOf, bibtexText } from './bibtex.ts';
import { citedPage, type CitedPage } from './cited.ts';
import { cslOf } from './csl.ts';
import { metaTagsOf } from './meta-tags.ts';

const page: CitedPage = {
  kind: 'page',
  language: 'id',
  path: '/kerja-sama/contoh-mitra/',
  title: 'Contoh–Mitra & “50% {air}”',
  url: 'https://atlas.example/kerja-sama/contoh-mitra/',
  day: '2026-11-22',
};
const ofPage = citedPage(page);
const english = citedPage({ ...page, language: 'en' });
const ofData = citedPage({ ...page, kind: 'dataset', path: '/data/', url: 'https://a.example/' });

test.for([
  { cited: ofPage, is: 'jalinan-kota-kerja-sama-contoh-mitra' },
  { cited: english, is: 'jalinan-kota-kerja-sama-contoh-mitra-en' },
  { cited: ofData, is: 'jalinan-kota-data' },
])('a citation is called $is', ({ cited, is }) => {
  expect(cited.key).toBe(is);
});

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

describe.for([
  { name: 'a page', cited: ofPage, type: 'online', csl: 'webpage' },
  { name: 'the data', cited: ofData, type: 'dataset', csl: 'dataset' },
])('$name', ({ cited, type, csl }) => {
  test('is one entry to another reader of BibTeX, with the same facts', () => {
    const [entry, ...others] = bibtexParse.toJSON(bibtexOf(cited));
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ citationKey: cited.key, entryType: type });
    expect(entry?.entryTags).toMatchObject({
      author: '{Jalinan Kota}',
      title: `{${bibtexText(cited.title)}}`,
      year: '2026',
      date: '2026-11-22',
      note: 'Keadaan per 22 November 2026',
      url: cited.url,
    });
  });

  test('is one entry of CSL-JSON, dated, with the atlas as author', () => {
    expect(JSON.parse(cslOf(cited))).toEqual([
      expect.objectContaining({
        id: cited.key,
        type: csl,
        title: cited.title,
        author: [{ literal: 'Jalinan Kota' }],
        issued: { 'date-parts': [[2026, 11, 22]] },
        URL: cited.url,
      }),
    ]);
  });

  test('leaves the day of looking to the reader', () => {
    expect(bibtexOf(cited) + cslOf(cited)).not.toMatch(/urldate|accessed/);
  });
});

test('an address cannot end its field in BibTeX', () => {
  const url = 'https://atlas.example/?a=1#b_{c} d';
  expect(bibtexOf({ ...ofPage, url })).toContain(
    'url = {https://atlas.example/?a=1#b_%7Bc%7D%20d},',
  );
});

test.for([
  {
    cited: citedPage({ ...page, title: 'Contoh–Mitra' }),
    is: 'Jalinan Kota. (2026). Contoh–Mitra. Keadaan per 22 November 2026. https://atlas.example/kerja-sama/contoh-mitra/',
  },
  {
    cited: ofData,
    is: 'Jalinan Kota. (2026). Jalinan Kota: data terbuka kerja sama daerah Indonesia [Kumpulan data]. Keadaan per 22 November 2026. https://a.example/',
  },
])('APA: $is', ({ cited, is }) => {
  const { before, title, after } = apaOf(cited);
  expect(before + title + after).toBe(is);
});

test('reference managers are told no author and no journal article', () => {
  const tags = metaTagsOf(english);
  expect(tags).toMatchObject({
    citation_publication_date: '2026/11/22',
    citation_language: 'en',
    'DC.title': page.title,
  });
  expect(metaTagsOf(ofData)).toHaveProperty(['DC.type'], 'Dataset');
  expect(Object.keys(tags).join()).not.toMatch(/author|creator|citation_title/);
});
