import type { PlaceRecord } from '#schema/place.ts';
import { judgedIn, type ContentRule } from './content-rule.ts';

type Named = [id: string, place: PlaceRecord];

const plain = (name: string): string => name.toLocaleLowerCase('id').replace(/\s+/g, ' ');

const areToldApart = (one: PlaceRecord, other: PlaceRecord): boolean =>
  one.country !== other.country ||
  (one.note !== undefined && other.note !== undefined && one.note.id !== other.note.id);

const homonymsBy = (places: readonly Named[], nameOf: (place: PlaceRecord) => string) =>
  [...Map.groupBy(places, ([, place]) => plain(nameOf(place))).values()].flatMap(
    ([first, ...others]) =>
      others.flatMap((other) =>
        first && !areToldApart(first[1], other[1]) ? [{ first, other }] : [],
      ),
  );

/** Places of one name differ in country, or each says in its note which one it is. */
export const homonymsToldApart: ContentRule = {
  id: 'homonyms-told-apart',
  check: (content) => {
    if (judgedIn(content, 'places').length === 0) return [];
    const all = [...content.places];
    const fields = ['name', 'shortName'] as const;
    return fields.flatMap((field) => {
      const found = [
        ...homonymsBy(all, (place) => place[field].id),
        ...homonymsBy(all, (place) => place[field].en),
      ];
      const once = new Map(found.map((pair) => [pair.other[0], pair]));
      return [...once.values()].map(({ first, other: [id, place] }) => ({
        collection: 'places' as const,
        id,
        path: [field],
        problem: {
          id: `Nama “${place[field].id}” dipakai juga oleh daerah “${first[0]}” di negara yang sama.`,
          en: `The name “${place[field].en}” is also that of the place “${first[0]}” in the same country.`,
        },
        fix: {
          id: 'Bedakan namanya, misalnya “Kabupaten Blitar”, atau jelaskan dalam note keduanya.',
          en: 'Tell the names apart, as “Blitar Regency”, or explain it in the note of both.',
        },
      }));
    });
  },
};
