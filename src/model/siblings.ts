import { fewestCompared } from './compare.ts';
import { byId, byLatest, inOrderOf } from './order.ts';
import { firstDayOf } from './partial-date.ts';
import type { Partnership } from './partnership.ts';
import { placeRoleIn, type Place } from './place.ts';

const latestFirst = inOrderOf<Partnership>(
  byLatest(({ latestEvidence }) => latestEvidence && firstDayOf(latestEvidence)),
  byId,
);

/** The partnerships that a place is itself a party of, those with the latest evidence first. */
export const siblingsOf = (place: Place): Partnership[] =>
  place.partnerships.filter((one) => isPartyIn(place, one)).sort(latestFirst);

const isPartyIn = (place: Place, one: Partnership): boolean => placeRoleIn(place, one) === 'party';

/** Whether a place has partnerships to set side by side. */
export const hasSiblings = (place: Place): boolean =>
  place.partnerships.filter((one) => isPartyIn(place, one)).length >= fewestCompared;
