import { agreementTypes } from '#schema/vocabularies.ts';
import { slugOf } from '../../new/ids.ts';
import type { Chance } from './chance.ts';
import type { Names } from './names.ts';
import { isPair, rewritten, type Change } from './rewrite.ts';
import { isMovingDate, shiftOf } from './shift-dates.ts';
import { capital, type Say } from './wording.ts';

/** A record in the structure of another: its dates moved, its words, names, numbers and addresses invented. */
export type Retell = <T extends object>(record: T, change?: Change) => T;

type With = { say: Say; names: Names; chance: Chance; day: string };

const offices = ['Wali Kota', 'Bupati', 'Gubernur', 'Rektor', 'Direktur', 'Kepala Dinas'];

/** Texts in one language, and addresses, by the field that holds them. */
const texts = ({ say, names, chance }: With): Readonly<Record<string, (old: string) => string>> => {
  const words = (old: string) => capital(say.words('id', old.trim().split(/\s+/).length));
  const address = () => `https://example.org/${slugOf(say.words('id', 3))}`;
  const number = () =>
    `${chance.between(1, 999)}/${say.words('id', 1).toUpperCase()}/${chance.between(1, 12)}`;
  return {
    title: words,
    number,
    signedAt: () => names.place('ID'),
    signatories: () => `${chance.pick(offices)} ${names.place('ID')}`,
    formerNames: () => names.place('GB'),
    otherNames: () => names.place('ID'),
    shortName: () => names.place('ID'),
    document: address,
    website: address,
    archivedUrl: address,
    // Items of Wikidata have fewer digits yet.
    wikidata: () => `Q99${chance.between(10_000_000, 99_999_999)}`,
    value: (old) => (agreementTypes.some((type) => type === old) ? old : number()),
  };
};

const figure = (value: number, chance: Chance): number =>
  Number.isInteger(value) ? Math.max(1, Math.round(value * (0.5 + chance.share()))) : value;

/** Retells records; a field is changed as `change` says, else as its name and form ask for. */
export const retellWith = (using: With): Retell => {
  const textOf = texts(using);
  return <T extends object>(record: T, change: Change = () => undefined) => {
    const shift = shiftOf(record, using.day, using.chance);
    const changed: Change = (field, value) => {
      const wanted = change(field, value);
      if (wanted !== undefined) return wanted;
      if (isMovingDate(field, value)) return shift(value);
      if (isPair(value)) return using.say.pairLike(value);
      if (field === 'value' && typeof value === 'number') return figure(value, using.chance);
      return typeof value === 'string' && Object.hasOwn(textOf, field)
        ? textOf[field]?.(value)
        : undefined;
    };
    // The same fields with values of the same form: the schema judges the files that are written from them.
    return rewritten(record, changed) as T;
  };
};
