import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import { allOf, firstOf, pageAt, pagesOf } from '../support/built-page.ts';
import { filesOf } from '../support/built-files.ts';
import { attributeOf, languageOf, textOf } from '../support/html.ts';
import { draftsOf, formerPathsOf, idsOf, publishedOf, recordsOf, withdrawnOf } from '../support/site-records.ts';

describe.for(['real', 'invented'] as const)('in the %s site', async (name) => {
  const site = inject('sites')[name];
  const records = await recordsOf(name);
  const kinds = [
    { what: 'partnership', list: paths.partnerships, path: paths.partnership, ids: publishedOf(records) },
    { what: 'place', list: paths.places, path: paths.place, ids: idsOf(records, 'places') },
    { what: 'organization', list: paths.organizations, path: paths.organization, ids: idsOf(records, 'organizations') },
    { what: 'source', list: paths.sources, path: paths.source, ids: idsOf(records, 'sources') },
  ];
  const cases = kinds.flatMap((kind) => languages.map((language) => ({ ...kind, language })));

  test.for(cases)('every $what has its page ($language) and stands in its list', ({ list, path, ids, language }) => {
    expect(ids.length).toBeGreaterThan(0);
    const inList = allOf(pageAt(site, list, language), 'a').map((link) => attributeOf(link, 'href'));
    for (const id of ids) {
      expect(textOf(firstOf(pageAt(site, path(id), language), 'h1'))).not.toBe('');
      expect(inList).toContain(linkTo(language, path(id)));
    }
  });

  test('no page is about something that is no record', () => {
    for (const { path, ids } of [...kinds.slice(0, 1).map((kind) => ({ ...kind, ids: [...kind.ids, ...withdrawnOf(records)] })), ...kinds.slice(1)]) {
      const known = new Set(ids.map((id) => path(id)));
      const former = new Set(formerPathsOf(records).map(({ from }) => from));
      const section = path('x').replace(/x\/$/, '');
      const strange = pagesOf(site)
        .map((page) => page.path)
        .filter((one) => one.startsWith(section) && one !== section && !known.has(one) && !former.has(one));
      expect(strange).toEqual([]);
    }
  });
});

describe('of the invented records', async () => {
  const site = inject('sites').invented;
  const records = await recordsOf('invented');

  test('a draft leaves no trace in anything that is published', () => {
    const drafts = draftsOf(records);
    expect(drafts).toHaveLength(1);
    const traces = filesOf(site).filter(({ text }) =>
      [...drafts, 'Konsep yang belum boleh terbit', 'A draft not to be published'].some((trace) => text.includes(trace)),
    );
    expect(traces.map(({ file }) => file)).toEqual([]);
  });

  test.for(languages)('a withdrawn record keeps its address, says so, and leads to what stands in its place (%s)', (language) => {
    const [id = ''] = withdrawnOf(records);
    const page = pageAt(site, paths.partnership(id), language);
    const said = textOf(firstOf(page, 'main'));
    expect(said).toContain(language === 'id' ? 'Rekaman ini ganda.' : 'This record is a duplicate.');
    expect(said).toMatch(language === 'id' ? /ditarik/i : /withdrawn/i);
    expect(said).toContain(language === 'id' ? '1 Oktober 2026' : '1 October 2026');
    const links = allOf(page, 'a').map((link) => attributeOf(link, 'href'));
    expect(links).toContain(linkTo(language, paths.partnership('contoh-rei')));
  });

  test('a withdrawn record stands in no list, on no map and in no index', () => {
    const [id = ''] = withdrawnOf(records);
    const own = new RegExp(`^(en/)?kerja-sama/${id}(/index\\.html|\\.json)$`);
    const former = formerPathsOf(records).filter(({ to }) => to === paths.partnership(id));
    const isOwn = (file: string) =>
      own.test(file) || former.some(({ from }) => `/${file}`.endsWith(`${from}index.html`));
    const named = filesOf(site).filter(({ file, text }) => !isOwn(file) && text.includes(`${id}/`));
    expect(named.map(({ file }) => file)).toEqual([]);
  });

  test.for(languages)('a former address leads on to the record (%s)', (language) => {
    const former = formerPathsOf(records);
    expect(former).toHaveLength(4);
    for (const { from, to } of former) {
      const page = pageAt(site, from, language);
      expect(page.kind).toBe('redirect');
      const refresh = allOf(page, 'meta').find((meta) => attributeOf(meta, 'http-equiv') === 'refresh');
      expect(refresh && attributeOf(refresh, 'content')).toBe(`0; url=${linkTo(language, to)}`);
      expect(allOf(page, 'a').map((link) => attributeOf(link, 'href'))).toEqual([linkTo(language, to)]);
    }
  });

  test('a narrative without an English counterpart is shown in Indonesian, and says so to screen readers', () => {
    const page = pageAt(site, paths.partnership('contoh-prikladov'), 'en');
    const prose = allOf(page, 'p').filter((one) => textOf(one).startsWith('Keterangan singkat'));
    expect(prose.map((one) => languageOf(one))).toEqual(['id']);
  });

  test('names in other scripts say which language they are in', () => {
    const page = pageAt(site, paths.partnership('contoh-rei'));
    const names = page.elements.filter((one) => textOf(one) === '例市' && attributeOf(one, 'lang') !== undefined);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names.map(languageOf))).toEqual(new Set(['ja']));
  });
});
