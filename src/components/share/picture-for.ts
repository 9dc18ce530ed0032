import { paths } from '#i18n/links.ts';
import type { Atlas, Partnership, Place } from '#model/atlas.ts';
import { provinceCodeOf } from '#model/province.ts';
import {
  nameOfCountry,
  nameOfProvince,
  nameOfSectorSlug,
  siteName,
  subjectsOf,
} from './subjects.ts';
import type { Subject } from './subjects.ts';

type Name = string | undefined;

const ofPlace = (place: Place | undefined): Name => {
  if (!place) return undefined;
  const province = provinceCodeOf(place.record);
  if (province) return nameOfProvince(province);
  return place.isHome ? undefined : nameOfCountry(place.record.country);
};

const ofPartnership = (partnership: Partnership | undefined): Name => {
  const [country] = partnership?.countries ?? [];
  if (country !== undefined) return nameOfCountry(country);
  return partnership?.homePlaces.map(ofPlace).find((name) => name !== undefined);
};

const provinces = paths.province('').replace('//', '/');
const watchOfPlaces = paths.watchOfPlace('').replace('//', '/');
const watchOfProvinces = paths.watchOfProvince('').replace('//', '/');

/** Below which address lies what has a picture near to it; the longer addresses stand first. */
const nearest: Readonly<Record<string, (id: string, atlas: Pick<Atlas, 'find'>) => Name>> = {
  [watchOfPlaces]: (id, { find }) => ofPlace(find.place(id)),
  [watchOfProvinces]: nameOfProvince,
  [paths.partnerships]: (id, { find }) => ofPartnership(find.partnership(id)),
  [paths.places]: (id, { find }) => ofPlace(find.place(id)),
  [paths.organizations]: (id, { find }) => ofPlace(find.organization(id)?.place),
  [paths.countries]: nameOfCountry,
  [provinces]: nameOfProvince,
  [paths.sectors]: nameOfSectorSlug,
};

/** The picture that comes nearest to what a page is about: of a country, a province or a sector, else of the site. */
export function pictureFor(path: string, atlas: Atlas): Subject {
  const section = Object.keys(nearest).find((one) => path.startsWith(one));
  const [id = ''] = path.slice(section?.length).split('/');
  const name = section && id ? nearest[section]?.(id, atlas) : undefined;
  const subjects = subjectsOf(atlas);
  return subjects.find((one) => one.name === name) ?? { name: siteName, kind: 'site' };
}
