import { DivIcon } from 'leaflet';

const target = 28;

/** Pixels that the shape of a marker takes beside its place, as its style draws it. */
export const widthOfMarker = (count: string, isMany: boolean): number => {
  const shape = count ? Math.max(18, count.length * 7.5 + 7) + 3 : 13;
  return shape + (isMany ? 5 : 0);
};

/** The look of a marker: its shape with a number in it, if any, and the name that may stand beside it. */
export const markerIconOf = (shown: string, count: string): DivIcon => {
  const inside = document.createElement('span');
  const shape = document.createElement('span');
  shape.className = 'shape';
  // Not as text: the name of a button must hold what is written on it.
  if (count) shape.dataset.count = count;
  const name = document.createElement('span');
  name.className = 'name';
  name.textContent = shown;
  inside.append(shape, name);
  return new DivIcon({ html: inside, className: 'map-marker', iconSize: [target, target] });
};
