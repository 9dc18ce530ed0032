import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { robotsText, sitemapFiles, sitemapIndex } from './sitemap.ts';

const addressOf = (language: string, path: string): string =>
  `https://atlas.example/a&b${language === 'en' ? '/en' : ''}${path}`;
const pages = [
  { path: '/', changedOn: '2026-11-20' },
  { path: '/data/kolom/' },
  { path: '/daerah/x/', changedOn: '2026-01-02' },
];

const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/xml');
const textsOf = (text: string, name: string): (string | null)[] =>
  [...parsed(text).getElementsByTagName(name)].map((one) => one.textContent);

test('each language has a file of its own, in which every page names both', () => {
  const files = sitemapFiles(pages, addressOf);
  expect(files.map(({ name }) => name)).toEqual(['sitemap-id-1.xml', 'sitemap-en-1.xml']);
  const english = files[1]?.text ?? '';
  expect(textsOf(english, 'loc')).toEqual(pages.map(({ path }) => addressOf('en', path)));
  const links = [...parsed(english).getElementsByTagName('xhtml:link')].slice(0, 3);
  expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
    ['id', addressOf('id', '/')],
    ['en', addressOf('en', '/')],
    ['x-default', addressOf('id', '/')],
  ]);
});

test('a day that is not known is left out', () => {
  const [first] = sitemapFiles(pages, addressOf);
  expect(textsOf(first?.text ?? '', 'lastmod')).toEqual(['2026-11-20', '2026-01-02']);
});

test('a file that would be too long is split, and none is empty', () => {
  const names = (count: number): string[] =>
    sitemapFiles(pages.slice(0, count), addressOf, 2).map(({ name }) => name);
  expect(names(2)).toEqual(['sitemap-id-1.xml', 'sitemap-en-1.xml']);
  expect(names(3)).toEqual(['id-1', 'id-2', 'en-1', 'en-2'].map((name) => `sitemap-${name}.xml`));
});

test('the index names every file, robots.txt the index', () => {
  const index = sitemapIndex(['https://atlas.example/a&b/1.xml', 'https://atlas.example/2.xml']);
  expect(textsOf(index, 'loc')).toEqual([
    'https://atlas.example/a&b/1.xml',
    'https://atlas.example/2.xml',
  ]);
  expect(robotsText('https://atlas.example/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://atlas.example/sitemap.xml\n',
  );
});
