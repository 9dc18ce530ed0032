import { expect, test } from 'vitest';
import { builtLine, pagesIn } from '../scripts/built.ts';
import { readPage } from '../scripts/gates/page/page.ts';

const gates = 11;

test.for([
  {
    made: { pages: 3412, folder: 'dist', gates, newAddresses: 0 },
    line: 'Situs selesai dibangun: 3.412 halaman di folder dist, 11 gerbang lolos. Lihat dengan npm run preview.',
  },
  {
    made: { pages: 3412, folder: 'situs-uji', gates, newAddresses: 0 },
    line: 'Situs selesai dibangun: 3.412 halaman di folder situs-uji, 11 gerbang lolos.',
  },
  {
    made: { pages: 1, folder: 'situs-uji', gates, newAddresses: 1200 },
    line: 'Situs selesai dibangun: 1 halaman di folder situs-uji, 11 gerbang lolos. 1.200 alamat baru; catat dengan npm run addresses.',
  },
])('a build of $made.pages pages ends with what was built', ({ made, line }) => {
  expect(builtLine(made)).toBe(line);
});

test('pages are counted in folders too, and nothing but pages: no column of a comparison', () => {
  const files = ['index.html', 'en/index.html', 'bandingkan/kolom/k/a-b/index.html'];
  const pages = files.map((file) => readPage(file, '<p>a</p>', () => 0));
  expect(pagesIn({ pages: new Map(pages.map((page) => [page.path, page])) })).toBe(2);
});
