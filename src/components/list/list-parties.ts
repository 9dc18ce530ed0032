import type { Language } from '#i18n/language.ts';
import type { Organization, Partnership, Place } from '#model/atlas.ts';
import type { PartyEntry } from '#model/parties-of.ts';
import { provinceCodeOf } from '#model/province.ts';

/** The parties of a list in the order in which its rows first name them, then the other places of its rows. */
export type ListParties = {
  entries: PartyEntry[];
  /** Where each place and organization stands among them. */
  at: ReadonlyMap<Place | Organization, number>;
};

const thingOf = (party: PartyEntry): Place | Organization =>
  'place' in party ? party.place : party.organization;

/** Where a place lies, its province or abroad its country; of an organization, where its seat stands among the parties, or -1. */
export const liesIn = (party: PartyEntry, { at }: ListParties): string | number => {
  if ('place' in party) {
    const { record, isHome } = party.place;
    return (isHome ? provinceCodeOf(record) : record.country) ?? '';
  }
  const seat = party.organization.place;
  return seat ? (at.get(seat) ?? -1) : -1;
};

/** What titles call a party. */
export const nameOfParty = (party: PartyEntry, language: Language): string => {
  if ('place' in party) return party.place.record.shortName[language];
  const { shortName, name } = party.organization.record;
  return shortName ?? name[language];
};

export const listPartiesOf = (partnerships: readonly Partnership[]): ListParties => {
  const all: PartyEntry[] = [
    ...partnerships.flatMap(({ parties }) => parties),
    ...partnerships.flatMap(({ places }) => places.map((place) => ({ place }))),
  ];
  const entries = [...new Map(all.map((party) => [thingOf(party), party])).values()];
  return { entries, at: new Map(entries.map((party, index) => [thingOf(party), index])) };
};

/**
 * The parties of each row: 0 for one that no row before has named, which is the next in their order, else its place counted
 * from 1. Numbers for all would take 5 KB more at 10,000 partnerships.
 */
export const namedInRows = (
  partnerships: readonly Partnership[],
  { at }: ListParties,
): number[][] => {
  let known = 0;
  const numberOf = (party: PartyEntry): number => {
    const place = at.get(thingOf(party)) ?? 0;
    if (place < known) return place + 1;
    known += 1;
    return 0;
  };
  return partnerships.map(({ parties }) => parties.map(numberOf));
};
