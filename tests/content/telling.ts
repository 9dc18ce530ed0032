// What two tellings of the same facts have in common, whatever their language.

const months = [
  /\b(Januari|January)\b/g,
  /\b(Februari|February)\b/g,
  /\b(Maret|March)\b/g,
  /\bApril\b/g,
  /\b(Mei|May)\b/g,
  /\b(Juni|June)\b/g,
  /\b(Juli|July)\b/g,
  /\b(Agustus|August)\b/g,
  /\bSeptember\b/g,
  /\b(Oktober|October)\b/g,
  /\bNovember\b/g,
  /\b(Desember|December)\b/g,
];

/** A body without its components and the addresses of its links. */
export const proseOf = (text: string): string =>
  text
    .replace(/<(Cite|Programme|Agreement)\b[^>]*\/>|<\/?(Note|Quote)\b[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']');

/** How many words a text has. */
export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;

/** The numbers of a text, in order of their digits; separators, and digits in a name like “B3”, left out. */
export const numbersIn = (text: string): string =>
  (
    proseOf(text)
      .replace(/\b\p{Lu}\d+\b/gu, ' ')
      .match(/\d+([.,]\d+)*/g) ?? []
  )
    .map((number) => number.replace(/[.,]/g, ''))
    .sort()
    .join(' ');

/** How often each month is named. */
export const monthsIn = (text: string): string =>
  months.map((name) => (proseOf(text).match(name) ?? []).length).join(' ');

/** The sources that a body cites. */
export const citesIn = (text: string): string =>
  [...text.matchAll(/<(?:Cite|Quote) source="([^"]+)"/g)]
    .map(([, source = '']) => source)
    .sort()
    .join(' ');
