import { id, idPattern, longestId, reservedIds } from '#schema/shared.ts';
import { isTaken, type Known } from './known.ts';
import { allOf, bySchema, type Context, type NewCollection, type Question } from './question.ts';

// Letters that Unicode does not take apart into a Latin letter and a mark.
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ə: 'e',
};

const cut = (slug: string, longest: number): string => {
  if (slug.length <= longest) return slug;
  const end = slug.lastIndexOf('-', longest);
  return slug.slice(0, end > 0 ? end : longest);
};

/** A text in the letters of an id; empty where the text has no Latin letter or digit. */
export const slugOf = (text: string, longest = longestId): string =>
  cut(
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[ßæœøđðþłħıə]/g, (letter) => spelled[letter] ?? '')
      .replace(/['’‘ʻʼ`]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
    longest,
  );

/** The first free id made of a slug and one of the words that may tell it apart; nothing for an empty slug. */
export const freeId = (
  known: Known,
  collection: NewCollection,
  slug: string,
  qualifiers: readonly string[] = [],
): string | undefined => {
  if (slug === '') return undefined;
  const words = qualifiers.map((qualifier) => slugOf(qualifier)).filter((word) => word !== '');
  const numbers = Array.from({ length: 99 }, (_, at) => String(at + 2));
  const candidates = [
    slug,
    ...[...words, ...numbers].map((word) => `${cut(slug, longestId - word.length - 1)}-${word}`),
  ];
  return candidates.find(
    (one) => idPattern.test(one) && !reservedIds.includes(one) && !isTaken(known, collection, one),
  );
};

/** The question for the id of the new record. */
export const idQuestion = (
  collection: NewCollection,
  proposed: (context: Context) => string | undefined,
): Question => ({
  flag: 'id',
  message: {
    id: 'Id, yaitu nama berkas dan alamatnya; tidak pernah diganti setelah terbit',
    en: 'Id, the file name and the address; it never changes once published',
  },
  need: 'must',
  proposed,
  check: allOf(bySchema(id), (value, { known }) =>
    isTaken(known, collection, value)
      ? {
          id: `Id “${value}” sudah dipakai. Pilih id lain; berkas yang ada tidak ditimpa.`,
          en: `The id “${value}” is taken. Choose another; no existing file is overwritten.`,
        }
      : undefined,
  ),
});
