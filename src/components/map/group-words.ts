import type { Group } from './clusters.ts';
import { fill, fillCount, writeNumber, type Words } from './words.ts';

type Named = Pick<Group, 'places' | 'isHome'>;

/** The names of its provinces or countries, those with most places first. */
const regionsOf = ({ places }: Named): string[] =>
  [...Map.groupBy(places, ({ region }) => region.name)]
    .toSorted(([, some], [, others]) => others.length - some.length)
    .map(([name]) => name);

/** What stands beside a marker: its place, or what its places lie in; `isBrief` where there is little room. */
export const nameOf = (words: Words, group: Named, isBrief = false): string => {
  const { places, isHome } = group;
  if (places.length === 1) return places[0]?.name ?? '';
  const [one, other] = places;
  if (one && other && places.length === 2 && !isBrief)
    return fill(words, 'pair', { one: one.name, other: other.name });
  const [region = '', ...others] = regionsOf(group);
  const what = isHome ? 'region' : 'country';
  if (others.length === 0)
    return isBrief ? region : fill(words, 'places-in', { region, count: placesIn(words, group) });
  if (isBrief) return fillCount(words, what, others.length + 1);
  const key = `and-${what}-${others.length === 1 ? 'one' : 'many'}`;
  return fill(words, key, { region, count: writeNumber(words, others.length) });
};

const placesIn = (words: Words, { places }: Named): string =>
  fillCount(words, 'place', places.length);

/** What heads the list of a marker: what stands beside it, and what it lies in. */
export const titleOf = (words: Words, group: Named): string => {
  const [first] = group.places;
  const name = nameOf(words, group);
  const region = first?.region.name ?? '';
  if (group.places.length === 1) return name === region ? name : `${name}, ${region}`;
  if (group.places.length === 2) return name;
  const count = placesIn(words, group);
  return regionsOf(group).length === 1 ? name : fill(words, 'places-in', { region: name, count });
};

const mostNamed = 4;

/** What a marker is called by those who do not see it: it begins with what stands beside it. */
export const labelOf = (
  words: Words,
  group: Named,
  { partnerships, shown }: { partnerships: number; shown: string },
): string => {
  const count = fillCount(words, 'partnership', partnerships);
  const title = titleOf(words, group);
  const name = title.startsWith(shown) ? title : `${shown}, ${title}`;
  if (group.places.length === 1) return fill(words, 'marker', { name, count });
  if (group.places.length === 2) return fill(words, 'marker', { name, count });
  const named = group.places.slice(0, mostNamed).map((place) => place.name);
  const names = [...named, ...(group.places.length > mostNamed ? ['…'] : [])].join(', ');
  return fill(words, 'cluster', { name, names, count });
};
