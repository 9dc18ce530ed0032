import { arcsOf, type MapData } from './map-data.ts';
import { fill, fillCount, writeNumber, type Words } from './words.ts';

/** What the map shows of all partnerships there are, as a sentence or two. */
export const showsOf = (words: Words, { places, partnerships }: MapData, all: number): string => {
  const total = writeNumber(words, all);
  if (partnerships.length === 0) return fill(words, 'shows-none', { all: total });
  const shown = writeNumber(words, partnerships.length);
  const said = { shown, all: total, places: writeNumber(words, places.length) };
  const lined = new Set(arcsOf(partnerships).map(({ partnership }) => partnership));
  const without = partnerships.length - lined.size;
  if (without === 0) return fill(words, 'shows', said);
  const count = fillCount(words, 'partnership', without);
  return `${fill(words, 'shows', said)} ${fill(words, 'off-map', { count })}`;
};
