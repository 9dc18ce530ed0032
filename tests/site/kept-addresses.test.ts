import { describe, expect, inject, test } from 'vitest';
import { linkTo, paths } from '#i18n/links.ts';
import { filesOf } from '../support/built-files.ts';
import { allOf, firstOf, linksOn, pageAt } from '../support/built-page.ts';
import { attributeOf, languageOf, textOf } from '../support/html.ts';
import { draftsOf, formerPathsOf, recordsOf, withdrawnOf } from '../support/site-records.ts';

describe('of the invented records', async () => {
  const site = inject('sites').invented;
  const records = await recordsOf('invented');
  const [withdrawn = ''] = withdrawnOf(records);
  const former = formerPathsOf(records);

  test('a draft leaves no trace in anything that is published', () => {
    const [draft = '', ...others] = draftsOf(records);
    expect(others).toEqual([]);
    const traces = new RegExp(
      `${draft}|Konsep yang belum boleh terbit|A draft not to be published`,
    );
    const traced = filesOf(site).filter(({ text }) => traces.test(text));
    expect(traced.map(({ file }) => file)).toEqual([]);
  });

  test.for([
    ['id', /ditarik/i, '1 Oktober 2026', 'Rekaman ini ganda.'],
    ['en', /withdrawn/i, '1 October 2026', 'This record is a duplicate.'],
  ] as const)('a withdrawn record keeps its address and says why (%s)', (expected) => {
    const [language, word, day, reason] = expected;
    const page = pageAt(site, paths.partnership(withdrawn), language);
    const said = textOf(firstOf(page, 'main'));
    expect(said).toMatch(word);
    expect(said).toContain(day);
    expect(said).toContain(reason);
    expect(linksOn(page)).toContain(linkTo(language, paths.partnership('contoh-rei')));
  });

  test('a withdrawn record stands in no list, on no map and in no index', () => {
    // What was withdrawn is told where what changed is, and former addresses lead to it.
    const own = [
      'index.html',
      '_redirects',
      `kerja-sama/${withdrawn}`,
      'perubahan',
      ...former.map(({ from }) => from.slice(1, -1)),
    ];
    const named = filesOf(site)
      .filter(({ file }) => !own.some((path) => file.replace(/^en\//, '').startsWith(path)))
      .filter(({ text }) => text.includes(`${withdrawn}/`));
    expect(named.map(({ file }) => file)).toEqual([]);
  });

  test.for(['id', 'en'] as const)('a former address leads on to the record (%s)', (language) => {
    expect(former).toHaveLength(4);
    for (const { from, to } of former) {
      const page = pageAt(site, from, language);
      const address = linkTo(language, to);
      const refresh = allOf(page, 'meta').filter(
        (meta) => attributeOf(meta, 'http-equiv') === 'refresh',
      );
      expect(refresh.map((meta) => attributeOf(meta, 'content'))).toEqual([`0; url=${address}`]);
      expect(linksOn(page)).toEqual([address]);
    }
  });

  test('an Indonesian narrative on an English page says that it is Indonesian', () => {
    const page = pageAt(site, paths.partnership('contoh-prikladov'), 'en');
    const prose = allOf(page, 'p').filter((one) => textOf(one).startsWith('Keterangan singkat'));
    expect(prose.map(languageOf)).toEqual(['id']);
  });

  test('a name in another script says which language it is in', () => {
    const page = pageAt(site, paths.partnership('contoh-rei'));
    const names = page.elements.filter(
      (one) => textOf(one) === '例市' && one.childNodes.length === 1,
    );
    expect([...new Set(names.map(languageOf))]).toEqual(['ja']);
  });
});
