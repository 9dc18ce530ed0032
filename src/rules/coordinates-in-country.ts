import countryBoxes from './country-boxes.json' with { type: 'json' };
import { judgedIn, type ContentRule } from './content-rule.ts';

type Point = readonly [latitude: number, longitude: number];

/** South, west, north and east of a country in degrees; a box across 180° has its west greater than its east. */
const boxes: Readonly<Record<string, readonly number[]>> = countryBoxes;

// Coarse outlines miss small islands and harbours; half a degree is about 55 kilometres.
const margin = 0.5;

const lies = ([latitude, longitude]: Point, box: readonly number[]): boolean => {
  const [south = -90, west = -180, north = 90, east = 180] = box;
  const isEastOf = longitude >= west - margin;
  const isWestOf = longitude <= east + margin;
  const fits = west <= east ? isEastOf && isWestOf : isEastOf || isWestOf;
  return fits && latitude >= south - margin && latitude <= north + margin;
};

/** What to write instead: the two numbers the other way round, or with another sign, where that lies in the country. */
const nearestRight = ([latitude, longitude]: Point, box: readonly number[]): Point | undefined =>
  (
    [
      [longitude, latitude],
      [-latitude, longitude],
      [latitude, -longitude],
    ] as const
  ).find((point) => Math.abs(point[0]) <= 90 && lies(point, box));

/** A place lies within the bounding box of its country; swapped numbers and lost signs are recognised. */
export const coordinatesInCountry: ContentRule = {
  id: 'coordinates-in-country',
  check: (content) =>
    judgedIn(content, 'places').flatMap(([id, { country, coordinates }]) => {
      const box = boxes[country];
      if (!box || lies(coordinates, box)) return [];
      const right = nearestRight(coordinates, box);
      const written = coordinates.join(', ');
      return [
        {
          collection: 'places' as const,
          id,
          path: ['coordinates'],
          problem: {
            id: `Titik [${written}] terletak di luar negara ${country}.`,
            en: `The point [${written}] lies outside the country ${country}.`,
          },
          fix: right
            ? {
                id: `Tulis [lintang, bujur]; maksud Anda [${right.join(', ')}]?`,
                en: `Write [latitude, longitude]; did you mean [${right.join(', ')}]?`,
              }
            : {
                id: 'Periksa kedua angka, tanda minusnya, dan country.',
                en: 'Check both numbers, their minus signs, and country.',
              },
          corrected: right && { written, instead: right.join(', ') },
        },
      ];
    }),
};
