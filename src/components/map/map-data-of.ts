import { countryName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Partnership } from '#model/partnership.ts';
import type { Place } from '#model/place.ts';
import { provinceCodeOf } from '#model/province.ts';
import type { MapData, MapPlace, MapRegion } from './map-data.ts';

const regionOf = (language: Language, { record }: Place): MapRegion => {
  const province = provinceCodeOf(record);
  if (province) return { code: province, name: say(language, `province.${province}`) };
  return { code: record.country, name: countryName(language, record.country) };
};

const mapPlaceOf = (language: Language, place: Place): MapPlace => ({
  id: place.id,
  name: place.record.shortName[language],
  region: regionOf(language, place),
  latitude: place.record.coordinates[0],
  longitude: place.record.coordinates[1],
  isHome: place.isHome,
});

/** The map of some partnerships; what has no party with a place stays off it. */
export const mapDataOf = (language: Language, partnerships: readonly Partnership[]): MapData => {
  const places = new Map<Place, MapPlace>();
  const mapped = (place: Place): MapPlace => {
    const known = places.get(place) ?? mapPlaceOf(language, place);
    places.set(place, known);
    return known;
  };
  const tied = partnerships.map(({ id, title, legalState, parties }) => {
    const seats = parties.map((party) =>
      'place' in party ? party.place : party.organization.place,
    );
    const at = seats.filter((place) => place !== undefined).map(mapped);
    return { id, title: title[language], state: legalState, at };
  });
  return { places: [...places.values()], partnerships: tied.filter(({ at }) => at.length > 0) };
};
