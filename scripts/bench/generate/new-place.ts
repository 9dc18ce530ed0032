import type { PlaceRecord } from '#schema/place.ts';
import type { Chance } from './chance.ts';
import { fullNameOf } from './place-wording.ts';
import { nearby } from './points.ts';
import type { Retell } from './retell.ts';
import { freshIds } from './ids.ts';
import type { Names } from './names.ts';

/** An invented place, the real one that it is made after, and whether a record names it yet. */
export type MadePlace = { id: string; origin: PlaceRecord; record: PlaceRecord; isUsed: boolean };

type With = { names: Names; chance: Chance; retell: Retell; all: readonly PlaceRecord[] };

const namesOf = (origin: PlaceRecord, base: string, isHomonym: boolean, { names }: With) => {
  const name = fullNameOf(origin.kind, base);
  const { localName } = origin;
  return {
    name,
    ...(localName && { localName: { ...localName, text: names.local(localName.lang, base) } }),
    shortName: isHomonym ? name : { id: base, en: base },
  };
};

// An issued region code would say that the place exists.
const withoutCode = (record: PlaceRecord): PlaceRecord =>
  Object.fromEntries(
    Object.entries(record).filter(([field]) => field !== 'kemendagri'),
  ) as PlaceRecord;

/** What tells places of one name in one country apart. */
const toldApart = (place: MadePlace, at: number): void => {
  const { kind, subdivision = '' } = place.record;
  place.record.note = {
    id: `Daerah ke-${at + 1} dari beberapa yang bernama sama; ${kind}, ${subdivision}.`,
    en: `Number ${at + 1} of several places of one name; ${kind}, ${subdivision}.`,
  };
};

/** Makes places; now and then one bears the name of an earlier one, at home or in another country. */
export const placeMaker = (using: With) => {
  const { chance, names, retell, all } = using;
  const freshId = freshIds();
  const byName = new Map<string, MadePlace[]>();
  return (origin: PlaceRecord): MadePlace => {
    const isHomonym = byName.size > 0 && chance.isOneIn(20);
    const base = isHomonym ? chance.pick([...byName.keys()]) : names.place(origin.country);
    const sameName = byName.get(base) ?? [];
    const inCountry = sameName.filter(({ record }) => record.country === origin.country);
    const place: MadePlace = {
      id: freshId(base, ...(sameName.length > 0 ? [origin.subdivision ?? origin.country] : [])),
      origin,
      record: {
        ...withoutCode(retell(origin)),
        ...namesOf(origin, base, inCountry.length > 0, using),
        coordinates: nearby(origin, all, chance),
      },
      isUsed: false,
    };
    byName.set(base, [...sameName, place]);
    if (inCountry.length > 0) [...inCountry, place].forEach(toldApart);
    return place;
  };
};
