import { textOf, type BuiltSite } from '../built-site.ts';
import type { Found, Gate } from '../fault.ts';
import { withoutMaps, type Page } from '../page/page.ts';
import { budgetOf, budgets } from './budgets.ts';
import { compressed } from './compressed.ts';
import { loadedBy, type Loaded } from './loaded.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

const heavyPage = (site: BuiltSite, loaded: Loaded, page: Page): Found[] => {
  const [styles, budget] = [loaded.weightOf(loaded.sheetsOf(page)), budgetOf(page)];
  if (page.weight + styles <= budget) return [];
  const weight = compressed(withoutMaps(textOf(site, page.file), page)) + styles;
  if (weight <= budget) return [];
  const [is, may] = [kilobytes(weight), kilobytes(budget)];
  return [
    {
      file: page.file,
      problem: {
        id: `HTML dan gayanya berbobot ${is} terkompresi; batasnya ${may}.`,
        en: `Its HTML and styles weigh ${is} compressed; ${may} is the limit.`,
      },
      fix: {
        id: 'Bagi daftarnya atas beberapa halaman, atau kurangi yang diulang di tiap baris.',
        en: 'Divide its list over several pages, or repeat less in every row.',
      },
    },
  ];
};

const heavyScripts = (loaded: Loaded, page: Page): Found[] => {
  const scripts = loaded.scriptsOf(page);
  const weight = loaded.weightOf(scripts);
  if (weight <= budgets.script) return [];
  const [is, may] = [kilobytes(weight), kilobytes(budgets.script)];
  return [
    {
      file: page.file,
      problem: {
        id: `Skrip sebelum pembaca berbuat apa pun berbobot ${is}; batasnya ${may}: ${scripts.join(' ')}`,
        en: `Script before a reader does anything weighs ${is}; ${may} is the limit: ${scripts.join(' ')}`,
      },
      fix: {
        id: 'Muat bagian yang besar dengan import() saat diperlukan.',
        en: 'Load the large part with import() when it is needed.',
      },
    },
  ];
};

/** No page keeps a reader on a cheap phone waiting: bytes of HTML, styles and early script stay within their limits. */
export const weight: Gate = {
  name: 'weight',
  check: (site) => {
    const loaded = loadedBy(site);
    return [...site.pages.values()]
      .filter(({ kind }) => kind === 'page' || kind === 'not-found')
      .flatMap((page) => [...heavyPage(site, loaded, page), ...heavyScripts(loaded, page)]);
  },
};
