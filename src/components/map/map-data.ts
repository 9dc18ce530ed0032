import type { Language } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { LegalState } from '#model/legal-state.ts';
import type { Partnership } from '#model/partnership.ts';
import type { Place } from '#model/place.ts';

/** A place as the map shows it. */
export type MapPlace = {
  id: string;
  name: string;
  href: string;
  latitude: number;
  longitude: number;
  isHome: boolean;
  country: string;
};

/** A partnership between two places, or within one: `from` and `to` are ids of places, the same for a ring. */
export type MapArc = {
  id: string;
  title: string;
  href: string;
  from: string;
  to: string;
  state: LegalState;
  stateName: string;
};

export type MapData = { places: MapPlace[]; arcs: MapArc[] };

const mapPlaceOf = (language: Language, { id, record, isHome }: Place): MapPlace => ({
  id,
  name: record.shortName[language],
  href: linkTo(language, paths.place(id)),
  latitude: record.coordinates[0],
  longitude: record.coordinates[1],
  isHome,
  country: record.country,
});

/** The pairs of places that a partnership ties: home with abroad, else places at home with each other. */
const pairsOf = ({ parties, homePlaces, foreignPlaces }: Partnership): [Place, Place][] => {
  if (foreignPlaces.length > 0)
    return homePlaces.flatMap((home) =>
      foreignPlaces.map((abroad): [Place, Place] => [home, abroad]),
    );
  const [first, ...others] = homePlaces;
  if (!first) return [];
  const located = parties.filter((party) => 'place' in party || party.organization.place);
  if (others.length === 0) return located.length > 1 ? [[first, first]] : [];
  return others.map((other) => [first, other]);
};

/** What the map of some partnerships shows: every place they touch, once, and an arc for every pair. */
export const mapDataOf = (language: Language, partnerships: readonly Partnership[]): MapData => {
  const places = new Map<string, MapPlace>();
  const arcs = partnerships.flatMap((partnership) => {
    for (const place of partnership.places) places.set(place.id, mapPlaceOf(language, place));
    const { id, title, legalState } = partnership;
    return pairsOf(partnership).map(([from, to]) => ({
      id,
      title: title[language],
      href: linkTo(language, paths.partnership(id)),
      from: from.id,
      to: to.id,
      state: legalState,
      stateName: say(language, `state.${legalState}`),
    }));
  });
  return { places: [...places.values()], arcs };
};
