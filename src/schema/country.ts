import { refuse } from './refuse.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

// Intl also knows codes that were replaced, as UK for GB, and one for an unknown region.
const isInUse = (code: string): boolean =>
  code !== 'ZZ' && new Intl.Locale(`und-${code}`).region === code && names.of(code) !== undefined;

/** What to write for a country. */
export const countryForm = {
  id: 'Tulis kode negara dua huruf besar ISO 3166-1, misalnya ID, JP, NL, GB.',
  en: 'Write the two capital letters of ISO 3166-1, for example ID, JP, NL, GB.',
};

/** Refuses two capital letters that stand for no country. */
export const inUse = refuse(
  (code: string) => /^[A-Z]{2}$/.test(code) && !isInUse(code),
  (code) => ({
    rule: 'country-form',
    problem: { id: `“${code}” bukan kode negara.`, en: `“${code}” is no country code.` },
    fix: countryForm,
  }),
);
