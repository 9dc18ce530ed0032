import { expect, test } from 'vitest';
import { pathIn, pathOfFile } from './record-pages.ts';

test.for([
  { file: 'src/content/partnerships/a-b.mdx', is: '/kerja-sama/a-b/' },
  { file: 'src/content/narratives/a-b.en.mdx', is: '/kerja-sama/a-b/' },
  { file: '/elsewhere/places/a.yaml', is: '/daerah/a/' },
  { file: 'src/content/organizations/a.yaml', is: '/lembaga/a/' },
  { file: 'src/content/sources/a.yaml', is: '/sumber/a/' },
  { file: 'src/content/glossary/a.yaml', is: '/istilah/' },
  { file: 'src/content/pages/metode.en.mdx', is: '/metode/' },
  { file: 'src/content/pages/tahapan.id.mdx', is: '/istilah/' },
  { file: 'src/content/places/a.txt', is: undefined },
  { file: 'src/content/constructor/a.yaml', is: undefined },
  { file: 'src/content/places', is: undefined },
])('$file is shown at $is', ({ file, is }) => {
  expect(pathOfFile(file)).toBe(is);
});

test.for([
  { address: '/', is: '/' },
  { address: '/en/', is: '/' },
  { address: '/daerah/a/', is: '/daerah/a/' },
  { address: '/en/daerah/en/', is: '/daerah/en/' },
])('$address is the path $is', ({ address, is }) => {
  expect(pathIn(address)).toBe(is);
});
