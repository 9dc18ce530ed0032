import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { mapFrom, type CompactMap } from '#components/map/compact-map.ts';
import { compactMapOf } from '#components/map/compact-map-of.ts';
import type { MapData, MapPartnership, MapPlace } from '#components/map/map-data.ts';
import { languages } from '#i18n/language.ts';

const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).length / 1024;
const published = (file: string): string =>
  readFileSync(`${inject('sites').real.folder}/map/${file}`, 'utf8');

/** Numbers that look random and are the same each time. */
const diceOf = (seed: number) => (sides: number) => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % sides;
};

const movedBy = (roll: (sides: number) => number, copy: number) => (place: MapPlace) => ({
  ...place,
  id: `${place.id}-${copy}`,
  name: `${place.name} ${copy}`,
  latitude: (Math.round(place.latitude * 100) + roll(100)) / 100,
  longitude: (Math.round(place.longitude * 100) + roll(100)) / 100,
});

/** An atlas of the kind of the real one, but of 10,000 partnerships, in ten times as many places, in no order. */
const enlarged = ({ places, partnerships }: MapData): MapData => {
  const roll = diceOf(5);
  const copies = Array.from({ length: 10 }, (_, copy) => {
    const move = movedBy(roll, copy);
    return new Map(places.map((place) => [place, move(place)]));
  });
  const used = new Map<string, number>();
  const made = Array.from({ length: 10_000 }, (): MapPartnership | undefined => {
    const [like, copy] = [partnerships[roll(partnerships.length)], copies[roll(copies.length)]];
    const at = (like?.at ?? []).flatMap((place) => copy?.get(place) ?? []);
    const [before, after] = [like?.at[0], at[0]];
    if (!like || !before || !after) return undefined;
    const [start, times] = [
      like.id.replace(before.id, after.id),
      used.get(like.id + after.id) ?? 0,
    ];
    used.set(like.id + after.id, times + 1);
    const id = times === 0 ? start : `${start}-${times + 1}`;
    return { ...like, id, title: like.title.replace(before.name, after.name), at };
  });
  return {
    places: copies.flatMap((copy) => [...copy.values()]),
    partnerships: made.filter((one) => one !== undefined),
  };
};

test.for(languages)(
  'the map of 10,000 partnerships and its coast stay below 150 KB (%s)',
  (language) => {
    const map = mapFrom(JSON.parse(published(`atlas.${language}.json`)) as CompactMap);
    const large = enlarged(map);
    expect(large.partnerships).toHaveLength(10_000);
    const sent = kilobytes(JSON.stringify(compactMapOf(large)));
    expect(sent + kilobytes(published('land-50m.svg'))).toBeLessThan(150);
  },
);
