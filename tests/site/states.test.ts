import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import { legalStates } from '#model/legal-state.ts';
import { allOf, firstOf, listPagesOf, pageAt } from '../support/built-page.ts';
import { attributeOf, elementsIn, textOf, type Element } from '../support/html.ts';
import { realAtlas } from '../support/real-atlas.ts';
import { siteNames, type SiteName } from '../support/sites.ts';

const mainOf = (site: SiteName, id: string, language: 'id' | 'en'): string =>
  textOf(firstOf(pageAt(inject('sites')[site], paths.partnership(id), language), 'main'));

/** The row of a partnership in the list. */
const rowOf = (site: SiteName, id: string, language: 'id' | 'en'): Element | undefined => {
  const address = linkTo(language, paths.partnership(id));
  const rows = listPagesOf(inject('sites')[site], paths.partnerships, language).flatMap((list) =>
    allOf(list, 'tr'),
  );
  return rows.find((one) =>
    elementsIn(one, 'a').some((link) => attributeOf(link, 'href') === address),
  );
};

describe('the page and the row of a partnership say its legal state on the day of the build:', () => {
  test.for([
    {
      of: 'bandung-hamamatsu',
      site: 'real',
      id: 'Ditandatangani, tanggal akhir tidak diketahui',
      en: 'Signed, end date unknown',
    },
    {
      of: 'jakarta-jeju',
      site: 'real',
      id: 'Disetujui, belum ada bukti penandatanganan',
      en: 'Approved, no evidence of signing yet',
    },
    { of: 'contoh-rei', site: 'invented', id: 'Dalam masa berlaku', en: 'In term' },
  ] as const)('$of in the $site atlas: $id', ({ of, site, ...words }) => {
    for (const language of languages) {
      expect(mainOf(site, of, language)).toContain(`${words[language]} `);
      const row = rowOf(site, of, language);
      expect(row && textOf(row)).toContain(`${words[language]} `);
    }
  });

  test.for(languages)('each of the legal states once, in the invented atlas (%s)', (language) => {
    const list = pageAt(inject('sites').invented, paths.partnerships, language);
    const rows = allOf(list, 'tr').map((row) => attributeOf(row, 'data-state'));
    expect(new Set(rows.filter((state) => state !== undefined))).toEqual(new Set(legalStates));
    const said = allOf(list, 'tr').filter((row) => {
      const state = legalStates.find((one) => one === attributeOf(row, 'data-state'));
      return state && textOf(row).includes(say(language, `state.${state}`));
    });
    expect(said).toHaveLength(rows.filter((state) => state !== undefined).length);
  });
});

test.for([
  {
    language: 'id',
    memorandum: 'Nota kesepahaman',
    days: '380 hari',
    gap: '27 Juli 2024 – 10 Agustus 2025',
    renewal: '11 Agustus 2025',
  },
  {
    language: 'en',
    memorandum: 'Memorandum',
    days: '380 days',
    gap: '27 July 2024 – 10 August 2025',
    renewal: '11 August 2025',
  },
] as const)(
  'the renewal of Bandung–Hamamatsu stands after a gap ($language)',
  ({ language, memorandum, days, gap, renewal }) => {
    const said = mainOf('real', 'bandung-hamamatsu', language);
    expect(said).toContain(gap);
    expect(said).toContain(days);
    expect(said).toMatch(new RegExp(`${gap}.*${renewal} ${memorandum}`));
  },
);

test.for([
  { of: 'tangerang-selatan-daejeon', is: false, kind: 'sister' },
  { of: 'unnes-jvic', is: true, kind: 'institutional' },
  { of: 'bandung-hamamatsu', is: true, kind: 'sister' },
] as const)('$of is shown as $kind: $is', ({ of, is, kind }) => {
  for (const language of languages) {
    const label = say(language, `kind.${kind}`);
    expect(mainOf('real', of, language).includes(label)).toBe(is);
    const row = rowOf('real', of, language);
    expect(row && attributeOf(row, 'data-kind') === kind).toBe(is);
  }
  expect(say('id', 'kind.institutional')).toMatch(/^Kerja sama antarlembaga/);
});

test('on an earlier day, what had not happened yet has no effect on what is said', () => {
  const said = mainOf('below', 'contoh-rei', 'id');
  expect(said).toContain('Masa berlaku lewat, perpanjangan tidak ditemukan ');
  expect(said).toContain('per 6 Februari 2024');
  expect(said).not.toContain('22 November 2026');
});

test('on the day that a delegation came to Bandung, its sister agreement had lapsed', async () => {
  const { partnerships } = await realAtlas('2025-02-06');
  const standing = partnerships.find(({ id }) => id === 'bandung-hamamatsu');
  expect(standing?.legalState).toBe('term-passed');
});

test.skipIf(!siteNames.includes('past'))('and its page said so', () => {
  const said = mainOf('past', 'bandung-hamamatsu', 'id');
  expect(said).toContain('Masa berlaku lewat, perpanjangan tidak ditemukan ');
  expect(said).toContain('per 6 Februari 2025');
  expect(said).not.toContain('per 22 November 2026');
  expect(said).not.toContain('27 Juli 2024 – 10 Agustus 2025');
});
