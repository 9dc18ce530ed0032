import type { LegalState } from '#model/legal-state.ts';
import type { MapData, MapPartnership, MapPlace } from './map-data.ts';

// Maps about nowhere, for tests.

/** A place in the province or country of a code: digits lie in Indonesia. */
export const madeUpMapPlace = (
  id: string,
  code: string,
  latitude: number,
  longitude: number,
): MapPlace => ({
  id,
  name: id,
  region: { code, name: `Negeri ${code}` },
  latitude,
  longitude,
  isHome: /^\d/.test(code),
});

export const madeUpTie = (
  id: string,
  at: MapPlace[],
  state: LegalState = 'in-term',
): MapPartnership => ({ id, title: id, state, at });

export const madeUpMap = (partnerships: MapPartnership[]): MapData => ({
  places: [...new Set(partnerships.flatMap(({ at }) => at))],
  partnerships,
});
