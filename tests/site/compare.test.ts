import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { findPage } from '../support/built-page.ts';
import { publishedOf, recordsOf } from '../support/site-records.ts';

describe.for(['real', 'invented'] as const)('in the %s site', async (name) => {
  const site = inject('sites')[name];
  const published = publishedOf(await recordsOf(name));
  const files = globSync('**/bandingkan/kolom/**/*.html', { cwd: site.folder });
  const texts = files.map((file) => ({
    file,
    html: readFileSync(join(site.folder, file), 'utf8'),
  }));

  test('every published partnership has a column in both languages, and nothing else does', () => {
    const ids = files.flatMap((file) => /kolom\/k\/([^/]+)\//.exec(file)?.[1] ?? []);
    expect(ids.sort()).toEqual([...published, ...published].sort());
  });

  test('a column asks search engines to leave it out, and stands in no index', () => {
    const listed = texts.filter(
      ({ html }) =>
        !html.includes('<meta name="robots" content="noindex">') ||
        html.includes('data-pagefind-body'),
    );
    expect(listed.map(({ file }) => file)).toEqual([]);
  });

  test('what a column links to is there', () => {
    const lost = texts.flatMap(({ file, html }) =>
      [...html.matchAll(/href="(\/[^"#?]*\/)(?:[#?][^"]*)?"/g)]
        .map(([, href = '']) => href)
        .filter((href) => !findPage(site, href.replace(site.base, '/')))
        .map((href) => `${file}: ${href}`),
    );
    expect(lost).toEqual([]);
  });
});
