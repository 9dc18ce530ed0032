import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atomText, type AtomEntry, type AtomFeed } from './atom.ts';

const entry: AtomEntry = {
  id: 'tag:jalinan-kota,2026:perubahan/id/2026-11-20/kerja-sama/a-b',
  title: 'A–B: perpanjangan ditambahkan',
  updated: '2026-11-20',
  url: 'https://atlas.example/kerja-sama/a-b/?a=1&b=2',
  summary: 'Perpanjangan & "kutip" <b>',
  category: 'change',
};
const feed: AtomFeed = {
  id: 'tag:jalinan-kota,2026:perubahan/id/umpan/perubahan.atom',
  title: 'Perubahan',
  subtitle: 'Semua',
  updated: '2026-11-20',
  language: 'id',
  author: 'Jalinan Kota',
  address: 'https://atlas.example/perubahan.atom',
  page: 'https://atlas.example/perubahan/',
  entries: [entry],
};

/** Reads a feed with a parser that is not ours and stops at everything that is not well-formed. */
const parsed = (text: string): Element => {
  const stop = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(`${level}: ${message}`);
  };
  const { documentElement } = new DOMParser({ onError: stop }).parseFromString(text, 'text/xml');
  if (!documentElement) throw new Error('The feed has no element.');
  return documentElement;
};

const textsOf = (element: Element, name: string): string[] =>
  [...element.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name)].map(
    ({ textContent }) => textContent ?? '',
  );

test('a feed says what RFC 4287 asks for, with the times of Jakarta', () => {
  const root = parsed(atomText(feed));
  expect([root.localName, root.getAttribute('xml:lang')]).toEqual(['feed', 'id']);
  expect(textsOf(root, 'id')).toEqual([feed.id, entry.id]);
  expect(textsOf(root, 'updated')).toEqual(Array(2).fill('2026-11-20T00:00:00+07:00'));
  expect(textsOf(root, 'summary')).toEqual([entry.summary]);
  expect(textsOf(root, 'name')).toEqual(['Jalinan Kota']);
  const links = [...root.getElementsByTagName('link')].map((link) => [
    link.getAttribute('rel'),
    link.getAttribute('href'),
  ]);
  expect(links).toEqual([
    ['self', feed.address],
    ['alternate', feed.page],
    ['alternate', entry.url],
  ]);
});

test('whatever stands in a text, the feed stays well-formed and no element is added', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      ']]>',
      '<!--',
      '</entry><entry>',
      '&#0;',
      '\u0000\u0008\ufffe\ud800',
      '\r\n\u2028',
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, summary, id) => {
      const root = parsed(
        atomText({ ...feed, title, entries: [{ ...entry, title, summary, id }] }),
      );
      expect([...root.getElementsByTagName('*')].length).toBe(15);
      const [ofFeed, ofEntry] = textsOf(root, 'title');
      expect(ofEntry).toBe(ofFeed);
    }),
    { numRuns: 100 },
  );
}, 60_000);

test.for<[string, string]>([
  ['<a> & "b"', '<a> & "b"'],
  ['satu\r\n\tdua', 'satu dua'],
  ['nol\u0000\u001f!', 'nol !'],
  ['e\u0301', 'é'],
  ['separuh \ud800.', 'separuh \ufffd.'],
])('the text %j reads %j', ([written, read]) => {
  const root = parsed(atomText({ ...feed, entries: [{ ...entry, summary: written }] }));
  expect(textsOf(root, 'summary')).toEqual([read]);
});
