import { expect, test } from 'vitest';
import { fileOfPage } from './file-of-page.ts';

test.for([
  { path: '/kerja-sama/a-b/', is: 'src/content/partnerships/a-b.mdx' },
  { path: '/daerah/a/', is: 'src/content/places/a.yaml' },
  { path: '/lembaga/a/', is: 'src/content/organizations/a.yaml' },
  { path: '/sumber/a/', is: 'src/content/sources/a.yaml' },
  { path: '/metode/', is: 'src/content/pages/metode.en.mdx' },
  { path: '/', is: undefined },
  { path: '/daerah/', is: undefined },
  { path: '/kerja-sama/halaman/2/', is: undefined },
  { path: '/kerja-sama/peta/', is: undefined },
  { path: '/negara/jp/', is: undefined },
  { path: '/constructor/a/', is: undefined },
])('the page $path is written in $is', ({ path, is }) => {
  expect(fileOfPage('en', path)).toBe(is);
});
