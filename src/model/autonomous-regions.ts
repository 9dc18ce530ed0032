import type { Place } from './place.ts';
import { placeRoleIn } from './place.ts';
import { isProvince } from './province.ts';

/** Indonesia’s autonomous regions, counted from the region codes of the Ministry of Home Affairs (idn-area-data 4.0.1). */
export const autonomousRegions = { provinces: 38, regencies: 415, cities: 93 } as const;

// Jakarta’s cities and its regency are administrative: none is a region of its own.
const isAutonomous = ({ record }: Place): boolean =>
  isProvince(record) ||
  (record.country === 'ID' &&
    record.kemendagri?.length === '33.74'.length &&
    !record.kemendagri.startsWith('31.'));

/** The autonomous regions that are themselves a party to a partnership. */
export const regionsOnRecord = (places: readonly Place[]): Place[] =>
  places.filter(
    (place) =>
      isAutonomous(place) && place.partnerships.some((one) => placeRoleIn(place, one) === 'party'),
  );
