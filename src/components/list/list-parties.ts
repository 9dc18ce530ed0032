import type { Language } from '#i18n/language.ts';
import type { Organization, Partnership, Place } from '#model/atlas.ts';
import { namesOfParty } from '#model/list-row.ts';
import type { PartyEntry } from '#model/parties-of.ts';
import { provinceCodeOf } from '#model/province.ts';

/** The parties and seats of a list, named once: places first, then organizations. */
export type ListParties = {
  id: string[];
  /** As titles call them. */
  name: string[];
  /** All names. */
  names: string[];
  /** Of each place: its province, or abroad its country. */
  region: string[];
  /** Of each organization: the place of its seat in the list, or -1. */
  seat: number[];
};

const regionOf = ({ record, isHome }: Place): string =>
  (isHome ? provinceCodeOf(record) : record.country) ?? '';

const nameOf = (party: PartyEntry, language: Language): string => {
  if ('place' in party) return party.place.record.shortName[language];
  const { shortName, name } = party.organization.record;
  return shortName ?? name[language];
};

/** Names all parties of partnerships, and tells where each stands. */
export function listPartiesOf(language: Language, partnerships: readonly Partnership[]) {
  const places = [...new Set(partnerships.flatMap((one) => one.places))];
  const parties = partnerships.flatMap((one) => one.parties);
  const organizations = [
    ...new Set(parties.flatMap((one) => ('organization' in one ? one.organization : []))),
  ];
  const known = [...places, ...organizations];
  const at = new Map<Place | Organization, number>(known.map((one, index) => [one, index]));
  const entries: PartyEntry[] = [
    ...places.map((place) => ({ place })),
    ...organizations.map((organization) => ({ organization })),
  ];
  const written: ListParties = {
    id: known.map(({ id }) => id),
    name: entries.map((one) => nameOf(one, language)),
    names: entries.map((one) => namesOfParty(one).join(' ')),
    region: places.map(regionOf),
    seat: organizations.map(({ place }) => (place ? (at.get(place) ?? -1) : -1)),
  };
  const placeOf = (party: PartyEntry): number =>
    at.get('place' in party ? party.place : party.organization) ?? -1;
  return { written, placeOf };
}
