import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pathBelow } from '../support/addresses.ts';
import {
  allOf,
  findPage,
  pageAt,
  pagesOf,
  pathsOf,
  type BuiltPage,
} from '../support/built-page.ts';
import { attributeOf } from '../support/html.ts';
import { siteNames } from '../support/sites.ts';

/** What programs that show links are told, by the name of the tag. */
const toldOn = (page: BuiltPage): Map<string, string> =>
  new Map(
    allOf(page, 'meta').flatMap((meta) => {
      const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name');
      return name === undefined ? [] : [[name, attributeOf(meta, 'content') ?? '']];
    }),
  );

/** The size of a PNG, as its first block states it. */
const sizeOf = (file: string): { width: number; height: number } | undefined => {
  const bytes = readFileSync(file);
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
};

describe.for(siteNames)('in the %s site', (name) => {
  const site = inject('sites')[name];
  const pages = pagesOf(site).filter(({ kind }) => kind === 'page');
  const fileAt = (address: string): string =>
    join(site.folder, pathBelow(site, new URL(address)) ?? 'nowhere');

  test('every page is told about in full, with a picture in its language', () => {
    for (const page of pages) {
      const told = toldOn(page);
      const canonical = allOf(page, 'link').find(
        (link) => attributeOf(link, 'rel') === 'canonical',
      );
      expect(told.get('og:url'), page.path).toBe(canonical && attributeOf(canonical, 'href'));
      expect(told.get('og:title'), page.path).not.toBe('');
      expect(told.get('og:description'), page.path).not.toBe('');
      expect(told.get('og:image:alt'), page.path).not.toBe('');
      expect(told.get('og:type')).toBe('website');
      expect(told.get('twitter:card')).toBe('summary_large_image');
      const locales = [told.get('og:locale'), told.get('og:locale:alternate')];
      expect(locales).toEqual(page.language === 'en' ? ['en_GB', 'id_ID'] : ['id_ID', 'en_GB']);
      const image = told.get('og:image') ?? '';
      expect(image.startsWith(site.origin + site.base), `${page.path}: ${image}`).toBe(true);
      expect(image).toMatch(new RegExp(`\\.${page.language}\\.png$`));
    }
  });

  test('every picture that a page names is there, in its size, and small', () => {
    const named = /property="?og:image"? content="?([^" >]+)/;
    const images = new Set(
      pathsOf(site).flatMap((path) => named.exec(findPage(site, path)?.html ?? '')?.[1] ?? []),
    );
    expect(images.size).toBeGreaterThan(100);
    for (const image of images) {
      const file = fileAt(image);
      expect(existsSync(file), image).toBe(true);
      expect(sizeOf(file), image).toEqual({ width: 1200, height: 630 });
      expect(statSync(file).size, image).toBeLessThanOrEqual(60 * 1024);
    }
  });
});

test.for([
  { path: '/', image: 'situs.id.png' },
  { path: '/kerja-sama/bandung-hamamatsu/', image: 'negara-jp.id.png' },
  { path: '/daerah/jakarta/', image: 'provinsi-31.id.png' },
  { path: '/daerah/daejeon/', image: 'negara-kr.id.png' },
  { path: '/bidang/kesehatan/', image: 'bidang-kesehatan.id.png' },
  { path: '/statistik/', image: 'situs.id.png' },
])('$path is shared with $image', ({ path, image }) => {
  expect(toldOn(pageAt(inject('sites').real, path)).get('og:image')).toMatch(
    new RegExp(`/bagikan/${image}$`),
  );
});
