import { describe, expect, inject, test } from 'vitest';
import { allOf, pagesOf } from '../support/built-page.ts';
import { filesOf } from '../support/built-files.ts';
import { attributeOf } from '../support/html.ts';
import { siteNames } from '../support/sites.ts';

const published =
  /\.(html|css|js|json|jsonld|geojson|csv|tsv|md|ics|atom|svg|png|webp|jpg|txt|xml|pagefind|pf_meta|pf_index|pf_fragment|pf_filter)$/;
const serverOnly =
  /\bprocess\.(env|exit|cwd)\b|\bfrom\s*["']node:|require\(["']|\/work\/|\/tmp\/|file:\/\//;
const layers = ['tokens', 'base', 'layout', 'components', 'utilities'];

/** The layers in the order in which a browser meets them first: that order decides which one wins. */
const layersIn = (css: string): string[] => {
  const named = [...css.matchAll(/@layer\s+([^{;]+)/g)].flatMap(([, names = '']) =>
    names.split(','),
  );
  return [...new Set(named.map((name) => name.trim()))];
};

describe.for(siteNames)('in the %s site', (name) => {
  const site = inject('sites')[name];
  const files = filesOf(site);

  test('nothing is published but pages and what they load', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(
      files
        .map(({ file }) => file)
        .filter((file) => !published.test(file) || /(^|\/)\./.test(file)),
    ).toEqual([]);
  });

  test('no server code and no path of the building machine is published', () => {
    const leaking = files.filter(
      ({ file, text }) => /\.(html|css|js|json)$/.test(file) && serverOnly.test(text),
    );
    expect(leaking.map(({ file, text }) => `${file}: ${serverOnly.exec(text)?.[0]}`)).toEqual([]);
  });

  test('every JSON file and every piece of linked data can be read', () => {
    const json = files.filter(({ file }) => /json(ld)?$/.test(file));
    expect(json).not.toEqual([]);
    for (const { file, text } of json)
      expect(() => JSON.parse(text) as unknown, file).not.toThrow();
    const linked = pagesOf(site).flatMap(({ html }) =>
      [...html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs)].map(
        ([, data = '']) => data,
      ),
    );
    for (const data of linked) expect(() => JSON.parse(data) as unknown).not.toThrow();
  });

  test('every page meets the layers of its styles in their order', () => {
    const sheets = new Map(files.map(({ file, text }) => [site.base + file, text]));
    for (const page of pagesOf(site).filter(({ kind }) => kind !== 'redirect')) {
      const css = allOf(page, 'link')
        .filter((link) => attributeOf(link, 'rel') === 'stylesheet')
        .map((link) => sheets.get(attributeOf(link, 'href') ?? ''));
      expect(layersIn(css.join('')), page.path).toEqual(layers);
    }
  });
});
