import { expect, test } from 'vitest';
import { proseModules } from '../scripts/building/prose-modules.ts';

test('a build renders its own pages of prose, whatever list another one left in the project', () => {
  const { load } = proseModules(['src/content/pages/tentang.id.mdx', 'lain/pages/metode.en.mdx']);
  const text = load.handler();
  const names = [...text.matchAll(/^\["([^"]+)"/gm)].map(([, name]) => name);
  expect(names).toEqual(['lain/pages/metode.en.mdx', 'src/content/pages/tentang.id.mdx']);
  expect(text).toContain(`import("${process.cwd()}/lain/pages/metode.en.mdx?astroRenderContent")`);
  const { id } = load.filter;
  expect(id.test('/rumah/atlas/.astro/content-modules.mjs')).toBe(true);
  expect(id.test('/rumah/atlas/.astro/content-assets.mjs')).toBe(false);
});
