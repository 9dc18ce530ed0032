import type { PartnershipRecord } from '#schema/partnership.ts';
import type { Wording } from '#schema/wording.ts';
import { lookUp } from './look-up.ts';
import type { Organization } from './organization.ts';
import type { Place } from './place.ts';

/** One side of a partnership. */
export type PartyEntry = { place: Place } | { organization: Organization };

/** The parties of a partnership, in the order of the record. */
export const partiesOf = (
  { parties }: PartnershipRecord,
  places: ReadonlyMap<string, Place>,
  organizations: ReadonlyMap<string, Organization>,
  from: string,
): PartyEntry[] =>
  parties.map((party) =>
    'place' in party
      ? { place: lookUp(places, party.place, { what: 'place', from }) }
      : {
          organization: lookUp(organizations, party.organization, { what: 'organization', from }),
        },
  );

/** Where a partnership lies. */
export type Sides = {
  /** Places that are parties, and seats of organizations that are, each once. */
  places: Place[];
  homePlaces: Place[];
  foreignPlaces: Place[];
  /** ISO codes of the countries abroad, each once. */
  countries: string[];
};

/** The places and countries that the parties of a partnership bring with them. */
export function sidesOf(parties: readonly PartyEntry[]): Sides {
  const named = parties.map((party) => ('place' in party ? party.place : party.organization.place));
  const places = [...new Set(named.filter((place) => place !== undefined))];
  const foreignPlaces = places.filter(({ isHome }) => !isHome);
  return {
    places,
    homePlaces: places.filter(({ isHome }) => isHome),
    foreignPlaces,
    countries: [...new Set(foreignPlaces.map(({ record }) => record.country))],
  };
}

const shortNameOf = (party: PartyEntry): Wording => {
  if ('place' in party) return party.place.record.shortName;
  const { shortName, name } = party.organization.record;
  return shortName === undefined ? name : { id: shortName, en: shortName };
};

/** The title of a partnership: its own, or the short names of its parties joined by an en dash. */
export const titleOf = (
  { title }: Pick<PartnershipRecord, 'title'>,
  parties: readonly PartyEntry[],
): Wording => {
  if (title) return title;
  const names = parties.map(shortNameOf);
  return {
    id: names.map((name) => name.id).join('–'),
    en: names.map((name) => name.en).join('–'),
  };
};
