import type { Content } from '#rules/content-rule.ts';
import { coordinatesInCountry } from '#rules/coordinates-in-country.ts';
import { shown } from '#schema/characters.ts';
import type { PlaceRecord } from '#schema/place.ts';
import { placesNamed } from './place-follows.ts';
import { listOf, type Context, type Question } from './question.ts';

/** Coordinates as they are typed, brackets or not: two texts for the schema. */
export const pointOf = (written: string): string[] =>
  listOf(written.trim().replace(/^\[|\]$/g, ''));

const decimalCommas = /^\[?\s*(-?\d+),(\d+)\s*[,;]?\s+(-?\d+),(\d+)\s*\]?$/;

/** Whether two numbers were typed; commas in the place of decimal points are put right in words. */
export const isPair: NonNullable<Question['check']> = (written) => {
  const numbers = pointOf(written).map((part) => (part === '' ? NaN : Number(part)));
  if (numbers.length === 2 && !numbers.some(Number.isNaN)) return undefined;
  const [, ...found] = decimalCommas.exec(written.replaceAll('\u2212', '-')) ?? [];
  const [a = '', b = '', c = '', d = ''] = found;
  const meant = found.length > 0 ? `${a}.${b}, ${c}.${d}` : '-6.9147, 107.6098';
  const forExample = found.length > 0 ? { id: '', en: '' } : { id: 'misalnya ', en: 'as in ' };
  return {
    id: `${shown(written)} bukan dua angka. Pakai titik untuk desimal dan koma di antaranya: ${forExample.id}${meant}.`,
    en: `${shown(written)} is not two numbers. Write a point before decimals and a comma between them: ${forExample.en}${meant}.`,
  };
};

/** Whether a point lies in the country that was answered, by the rule that judges records. */
export const lieInCountry: NonNullable<Question['check']> = (written, { answers: { country } }) => {
  const coordinates = pointOf(written).map(Number);
  // What is no pair of numbers, the schema tells.
  if (coordinates.length !== 2 || coordinates.some(Number.isNaN)) return undefined;
  const places = new Map([['', { country, coordinates } as unknown as PlaceRecord]]);
  const [broken] = coordinatesInCountry.check({ places } as unknown as Content, '');
  if (!broken) return undefined;
  const { problem, fix } = broken;
  return { id: `${problem.id} ${fix.id}`, en: `${problem.en} ${fix.en}` };
};

/** Whether a place of the same country is called the same, so that a note has to tell them apart. */
export const hasHomonym = ({ answers, known }: Context): boolean =>
  placesNamed(known, answers['short-name-id'] ?? '').some((id) => {
    const other = known.content.places.get(id);
    const same = (['id', 'en'] as const).some(
      (language) =>
        other?.shortName[language] === answers[`short-name-${language}`] ||
        other?.name[language] === answers[`name-${language}`],
    );
    return same && other?.country === answers.country;
  });

/** Whether no other place has an Indonesian region code. */
export const codeIsFree: NonNullable<Question['check']> = (code, { known }) => {
  const owner = [...known.content.places].find(([, { kemendagri }]) => kemendagri === code)?.[0];
  if (owner === undefined) return undefined;
  return {
    id: `Kode ${code} sudah dipakai daerah “${owner}”. Periksa kodenya, atau pakai daerah itu.`,
    en: `The code ${code} is that of the place “${owner}”. Check the code, or use that place.`,
  };
};
