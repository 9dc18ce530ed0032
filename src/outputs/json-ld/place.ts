import type { AdministrativeArea, City, Country as CountryThing, PropertyValue } from 'schema-dts';
import { countryName } from '#i18n/format.ts';
import { paths } from '#i18n/links.ts';
import type { Place } from '#model/atlas.ts';
import { namesOf } from '#model/names-of.ts';
import { wikidataAt } from '../wikidata-at.ts';
import type { Described } from './described.ts';
import { orNone } from './or-none.ts';
import { ownAddress, subjectAt, type Frame } from './frame.ts';

const code = (propertyID: string, value: string | undefined): PropertyValue[] =>
  value === undefined ? [] : [{ '@type': 'PropertyValue', propertyID, value }];

const codesOf = ({ kemendagri, subdivision }: Place['record']): PropertyValue[] => [
  ...code('Kemendagri', kemendagri),
  ...code('ISO 3166-2', subdivision),
];

/** schema.org means towns as well by its City; all other regions are areas with a government. */
const typeOf = ({ record }: Place): 'City' | 'AdministrativeArea' =>
  record.kind === 'city' || record.kind === 'town' ? 'City' : 'AdministrativeArea';

/** A place as a party or a seat is told of: enough to know it again. */
export const placeNamed = (frame: Frame, place: Place) => {
  const { wikidata, name } = place.record;
  return {
    '@type': typeOf(place),
    '@id': subjectAt(frame, paths.place(place.id)),
    name: name[frame.language],
    ...(wikidata === undefined ? {} : { sameAs: wikidataAt(wikidata) }),
  } satisfies City | AdministrativeArea;
};

/** The country with an address of its own where it has a page; Indonesia has none. */
const countryAround = (frame: Frame, { record, isHome }: Place): CountryThing => ({
  '@type': 'Country',
  ...(isHome ? {} : { '@id': subjectAt(frame, paths.country(record.country)) }),
  name: countryName(frame.language, record.country),
  identifier: record.country,
});

// schema.org cannot say that a point is only somewhere near.
const pointOf = ({ coordinates: [latitude, longitude], coordinatePrecision }: Place['record']) =>
  coordinatePrecision === 'approximate'
    ? {}
    : { geo: { '@type': 'GeoCoordinates', latitude, longitude } as const };

/** A place on its own page. */
export const describedPlace = (frame: Frame, place: Place): Described => {
  const { record, id } = place;
  const known = placeNamed(frame, place);
  const elsewhere = [known.sameAs, record.website].filter((one) => one !== undefined);
  return {
    subject: {
      ...known,
      url: ownAddress(frame, paths.place(id)),
      alternateName: orNone(namesOf(record).filter((name) => name !== known.name)),
      identifier: orNone(codesOf(record)),
      ...pointOf(record),
      containedInPlace: countryAround(frame, place),
      sameAs: orNone(elsewhere),
    },
  };
};
