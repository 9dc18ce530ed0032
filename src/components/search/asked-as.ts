type Language = 'id' | 'en';

/** Words that say how something is asked, not what: they stand on every page or on none. */
const smallWords: Readonly<Record<Language, string>> = {
  id:
    'dan atau di ke dari yang untuk dengan dg dgn pada antara oleh para tentang soal ' +
    'apa apakah itu ini siapa mana kapan berapa bagaimana gimana kenapa mengapa beda bedanya saja aja ada adalah',
  en:
    'and or of the a an in on at to for with by between from about is are was were be been do does did if ' +
    'what which who when where how why you your i we it its this that there can vs versus',
};
const small = {
  id: new Set(smallWords.id.split(' ')),
  en: new Set([...smallWords.en.split(' '), ...'dan di dengan'.split(' ')]),
};

type Rewriting = readonly [asked: RegExp, is: Readonly<Record<Language, string>>];
const same = (is: string) => ({ id: is, en: is });

/** How people write kinds of things, and how the pages write them. Names are no part of this: records carry theirs. */
const rewritings: readonly Rewriting[] = [
  [/\b(be)?kerjasama/g, same('$1kerja sama')],
  [/\bpem(erintah )?prov(insi)?\b/g, { id: 'provinsi', en: 'province' }],
  [/\bpem(erintah )?kot(a)?\b/g, { id: 'kota', en: 'city' }],
  [/\bpem(erintah )?kab(upaten)?\b/g, { id: 'kabupaten', en: 'regency' }],
  [/\bpemda\b/g, { id: 'pemerintah daerah', en: 'local government' }],
  [/\bprov\b/g, { id: 'provinsi', en: 'province' }],
  [/\bkab\b/g, { id: 'kabupaten', en: 'regency' }],
  [/\bm\.?o\.?us?\b/g, { id: 'nota kesepahaman', en: 'memorandum of understanding' }],
  [/\bl\.?o\.?i\b/g, { id: 'pernyataan kehendak', en: 'letter of intent' }],
  [/\b(sister cit(y|ies)|twin (city|cities|towns?)|kota bersaudara)\b/g, same('sister city')],
  [/\brs\b/g, { id: 'rumah sakit', en: 'hospital' }],
  [/\b(habis|k[ae]daluw?arsa|expired)\b/g, { id: 'lewat', en: 'passed' }],
  [/\bbikin\b/g, same('membuat')],
];

/**
 * A question as the index is asked it: kinds of things in the words of the pages, without the words that only
 * ask. What stands in quotation marks, or is made of small words only, stays as it is.
 */
export const askedAs = (query: string, language: Language): string => {
  if (query.includes('"')) return query;
  const plain = query.toLowerCase().replace(/[?!,;]|\.(?=\s|$)/g, ' ');
  const written = rewritings.reduce(
    (text, [asked, is]) => text.replace(asked, is[language]),
    plain,
  );
  const telling = written
    .split(/\s+/)
    .filter((word) => word && !/^[a-z]$/.test(word) && !small[language].has(word));
  return telling.length > 0 ? telling.join(' ') : query;
};
