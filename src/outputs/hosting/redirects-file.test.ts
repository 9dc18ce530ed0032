import { expect, test } from 'vitest';
import { baseOfHome, redirectsFile, targetOfMoved } from './redirects-file.ts';

test('every address that has moved is one line', () => {
  const text = redirectsFile([{ from: '/a/daerah/lama/', to: '/a/daerah/baru/' }]);
  expect(text.split('\n').slice(1)).toEqual(['/a/daerah/lama/ /a/daerah/baru/ 301', '']);
});

test('more redirects than the hosts read stop the build', () => {
  const many = Array.from({ length: 2001 }, (_, index) => ({ from: `/${index}/`, to: '/' }));
  expect(() => redirectsFile(many)).toThrow(/paling banyak 2000/);
});

test.for([
  { html: '<meta http-equiv="refresh" content="0; url=/daerah/baru/">', is: '/daerah/baru/' },
  { html: '<meta name="robots" content="noindex">', is: undefined },
])('a page leads on to $is', ({ html, is }) => {
  expect(targetOfMoved(html)).toBe(is);
});

test.for([
  { address: 'https://kota.example/', is: '/' },
  { address: 'https://kota.example/a/b/', is: '/a/b/' },
])('a site at $address lies in $is', ({ address, is }) => {
  expect(baseOfHome(`<link rel="canonical" href="${address}">`)).toBe(is);
});

test('a home page that names no address of its own is refused', () => {
  expect(() => baseOfHome('<title>Jalinan Kota</title>')).toThrow(/index\.html/);
});
