import type { PlaceRecord } from '#schema/place.ts';
import { byIds } from './look-up.ts';
import { byId, byNumber, byText, inOrderOf } from './order.ts';
import { noted } from './noted.ts';
import type { Organization } from './organization.ts';
import type { Partnership } from './partnership.ts';
import type { WithId } from './records.ts';
import { numberedSourcesOf } from './source.ts';
import type { NumberedSource, Source } from './source.ts';

/** One city, regency, province or state, with what lies in it. */
export type Place = {
  id: string;
  record: PlaceRecord;
  /** Whether it lies in Indonesia. */
  isHome: boolean;
  /** Where it is a party or the seat of one, in the order of the list. */
  partnerships: Partnership[];
  /** What has its seat there. */
  organizations: Organization[];
  /** The sources of the figures claimed about it, numbered by first appearance. */
  sources: NumberedSource[];
};

const countryNames = new Intl.DisplayNames('id', { type: 'region' });

const countryOf = ({ isHome, record }: Place): string =>
  isHome ? '' : (countryNames.of(record.country) ?? record.country);

const byPlace = inOrderOf<Place>(
  byNumber(({ isHome }) => (isHome ? 0 : 1)),
  byText(countryOf),
  byText(({ record }) => record.shortName.id),
  byText(({ record }) => record.name.id),
  byId,
);

/** The places, those in Indonesia first by name, then those abroad by country; entered with the sources of their claims. */
export function placesOf(
  records: readonly WithId<PlaceRecord>[],
  sources: readonly Source[],
): Place[] {
  const sourcesById = byIds(sources);
  const places = records.map(({ id, ...record }): Place =>
    noted(`places/${id}`, {
      id,
      record,
      isHome: record.country === 'ID',
      partnerships: [],
      organizations: [],
      sources: numberedSourcesOf(
        (record.claims ?? []).flatMap((claim) => claim.sources),
        sourcesById,
        `The place “${id}”`,
      ),
    }),
  );
  places.sort(byPlace);
  for (const place of places) for (const { source } of place.sources) source.places.push(place);
  return places;
}

/** Whether a place is itself a party of one of its partnerships, or the seat of one. */
export const placeRoleIn = (place: Place, { parties }: Partnership): 'party' | 'seat' =>
  parties.some((party) => 'place' in party && party.place === place) ? 'party' : 'seat';
