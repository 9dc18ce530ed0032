import { expect, test } from 'vitest';
import { fileClassOf, headersFor } from './file-class.ts';
import { mediaTypeOf } from './media-types.ts';

test.for([
  { path: '/index.html', is: 'page', cache: 'no-cache', isOpen: false },
  { path: '/en/daerah/contoh/index.html', is: 'page', cache: 'no-cache', isOpen: false },
  { path: '/data/v/1.0.0/index.html', is: 'page', cache: 'no-cache', isOpen: false },
  { path: '/_astro/peta.Cx0.js', is: 'hashed', cache: 'immutable', isOpen: false },
  { path: '/_astro/garis.Cx0.svg', is: 'hashed', cache: 'immutable', isOpen: false },
  {
    path: '/pagefind/5b1aab2d9301/names.id.json',
    is: 'search-index',
    cache: 'immutable',
    isOpen: false,
  },
  { path: '/pagefind/current.json', is: 'own-data', cache: 'no-cache', isOpen: false },
  { path: '/list/rows.id.json', is: 'own-data', cache: 'no-cache', isOpen: false },
  { path: '/bandingkan/nama.en.json', is: 'own-data', cache: 'no-cache', isOpen: false },
  { path: '/admin/settings.json', is: 'own-data', cache: 'no-cache', isOpen: false },
  { path: '/admin/index.html', is: 'form', cache: 'no-cache', isOpen: false },
  { path: '/robots.txt', is: 'for-crawlers', cache: 'no-cache', isOpen: false },
  { path: '/sitemap-id.xml', is: 'for-crawlers', cache: 'no-cache', isOpen: false },
  { path: '/data/events.csv', is: 'open-data', cache: 'no-cache', isOpen: true },
  { path: '/data/schemas/places.schema.json', is: 'open-data', cache: 'no-cache', isOpen: true },
  { path: '/kerja-sama/a-b.json', is: 'open-data', cache: 'no-cache', isOpen: true },
  { path: '/en/daerah/contoh.ics', is: 'open-data', cache: 'no-cache', isOpen: true },
  { path: '/perubahan.atom', is: 'open-data', cache: 'no-cache', isOpen: true },
  { path: '/data/v/1.0.0/data.zip', is: 'release', cache: 'immutable', isOpen: true },
  { path: '/bagikan/situs.id.png', is: 'picture', cache: 'max-age=86400', isOpen: false },
  { path: '/favicon.svg', is: 'picture', cache: 'max-age=86400', isOpen: false },
  { path: '/data/v/1.0.0/SHA256SUMS', is: 'other', cache: 'no-cache', isOpen: false },
])('$path is of the class $is', ({ path, is, cache, isOpen }) => {
  expect(fileClassOf(path).id).toBe(is);
  const headers = headersFor(path);
  expect(headers['Cache-Control']).toContain(cache);
  expect(headers['Access-Control-Allow-Origin']).toBe(isOpen ? '*' : undefined);
  expect(headers['X-Content-Type-Options']).toBe('nosniff');
  expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
});

test('the form is not ruled by the policy of the site, and may not be framed either', () => {
  expect(headersFor('/admin/index.html')['Content-Security-Policy']).toBe("frame-ancestors 'none'");
});

test.for([
  { file: '/data/places.geojson', type: 'application/geo+json' },
  { file: '/data/catalog.jsonld', type: 'application/ld+json' },
  { file: '/data/events.csv', type: 'text/csv; charset=utf-8; header=present' },
  { file: '/masa-berlaku.ics', type: 'text/calendar; charset=utf-8' },
  { file: '/perubahan.atom', type: 'application/atom+xml; charset=utf-8' },
  { file: '/data/v/1.0.0/SHA256SUMS', type: 'application/octet-stream' },
])('$file is $type', ({ file, type }) => {
  expect(mediaTypeOf(file)).toBe(type);
});
