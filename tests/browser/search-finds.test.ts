import { expect, test } from 'vitest';
import { useBrowser } from '../support/browsing.ts';
import { addressOf, linksIn, searchFor } from './found.ts';

const { visit } = useBrowser();

test.for([
  ['a partner by its name', 'real', 'id', 'hamamatsu', 'kerja-sama/bandung-hamamatsu'],
  ['a partner by its name', 'real', 'en', 'hamamatsu', 'kerja-sama/bandung-hamamatsu'],
  ['a partner in its own script', 'real', 'id', '浜松', 'kerja-sama/bandung-hamamatsu'],
  ['a partner in its own script', 'real', 'en', '대전', 'kerja-sama/tangerang-selatan-daejeon'],
  ['a hospital', 'real', 'id', 'kiwari', 'lembaga/rsud-bandung-kiwari'],
  ['a word of the narrative', 'real', 'id', 'biohazard', 'kerja-sama/bandung-hamamatsu'],
  ['a word of the narrative', 'real', 'en', 'biohazard', 'kerja-sama/bandung-hamamatsu'],
  ['the rules', 'real', 'id', 'aturan keadaan hukum', 'metode'],
  ['a name without its accents', 'invented', 'id', 'prikladov', 'kerja-sama/contoh-prikladov'],
  ['a name with its accents', 'invented', 'en', 'Příkladov', 'kerja-sama/contoh-prikladov'],
  ['a name in Arabic', 'invented', 'id', 'مثال', 'kerja-sama/contoh-mithal'],
  ['a place by its former name', 'invented', 'en', 'tjontoh', 'daerah/contoh'],
] as const)('the search page finds %s (%s, %s: %s)', async ([, site, language, query, found]) => {
  const page = await visit(addressOf(site, language, searchFor(query)));
  expect(await linksIn(page)).toContain(`/${language === 'en' ? 'en/' : ''}${found}/`);
});
