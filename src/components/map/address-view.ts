import type { Position } from './projection.ts';

/** The part of the map in view: its middle and its zoom. */
export type AddressView = Position & { zoom: number };

const name = 'map';

/** The view that the query of an address names as `map=<latitude>,<longitude>,<zoom>`; none where that is no view. */
export const viewIn = (query: string): AddressView | undefined => {
  const written = new URLSearchParams(query).get(name) ?? '';
  if (!/^-?\d+(\.\d+)?,-?\d+(\.\d+)?,\d+(\.\d+)?$/.test(written)) return undefined;
  const [latitude = NaN, longitude = NaN, zoom = NaN] = written.split(',').map(Number);
  const isOnMap = Math.abs(latitude) <= 85 && longitude >= -62 && longitude <= 298 && zoom <= 9;
  return isOnMap ? { latitude, longitude, zoom } : undefined;
};

/** A query with this view in it; all else stays as it is. */
export const withView = (query: string, { latitude, longitude, zoom }: AddressView): string => {
  const asked = new URLSearchParams(query);
  asked.delete(name);
  const rest = asked.toString();
  // A comma needs no escape, and people copy these addresses.
  const view = [latitude, longitude, zoom].map((value) => String(Number(value.toFixed(2))));
  return `?${rest}${rest ? '&' : ''}${name}=${view.join(',')}`;
};
