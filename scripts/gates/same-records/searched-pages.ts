import { languages } from '#i18n/language.ts';
import { textOf, type BuiltSite } from '../built-site.ts';
import type { Found } from '../fault.ts';

const file = 'pagefind/current.json';

/** Search finds as many pages in each language as are marked for it, and every term of the glossary. */
export const searchedPages = (site: BuiltSite): Found[] => {
  if (!site.files.has(file)) return [];
  const { pages } = JSON.parse(textOf(site, file)) as { pages: Record<string, number> };
  const marked = [...site.pages.values()].filter(({ isSearched }) => isSearched);
  return languages.flatMap((language) => {
    const terms = site.expected.atlas.terms.length;
    const expected = marked.filter((page) => page.language === language).length + terms;
    const found = pages[language] ?? 0;
    if (found === expected) return [];
    return {
      file,
      problem: {
        id: `Pencarian (${language}) menemukan ${found} halaman dan istilah; seharusnya ${expected}.`,
        en: `Search (${language}) finds ${found} pages and terms and should find ${expected}.`,
      },
      fix: {
        id: 'Bangun ulang. Bila tetap berbeda, periksa scripts/search/index.ts.',
        en: 'Build again. Where it still differs, look at scripts/search/index.ts.',
      },
    };
  });
};
