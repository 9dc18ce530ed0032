import type { Language } from '#i18n/language.ts';
import { countryName } from '#i18n/format.ts';
import { suggestion } from '#reading/nearest.ts';
import type { Wording } from '#schema/wording.ts';
import type { Known } from './known.ts';
import type { NewCollection, Option, Question } from './question.ts';

/** A collection whose records others name. */
export type Referable = Exclude<NewCollection, 'partnerships'>;

const missing = (id: string, ids: readonly string[]): Wording => {
  const near = suggestion(id, ids);
  return {
    id: `Tidak ada catatan “${id}”. ${near.id}Tambahkan dahulu, atau pakai id yang ada.`,
    en: `There is no record “${id}”. ${near.en}Add it first, or use an id that exists.`,
  };
};

/** Whether the answer is the id of an existing record. */
export const isRecord =
  (collection: Referable): NonNullable<Question['check']> =>
  (id, { known }) =>
    known.content[collection].has(id)
      ? undefined
      : missing(id, [...known.content[collection].keys()]);

/** What a record is called in a list: its name, and beside it what tells it from others. */
export const labelOf = (
  { content }: Known,
  collection: Referable,
  id: string,
  language: Language,
): Omit<Option, 'value'> => {
  if (collection === 'places') {
    const place = content.places.get(id);
    if (!place) return { label: id };
    const local = place.localName ? ` · ${place.localName.text}` : '';
    const country = place.country === 'ID' ? '' : `, ${countryName(language, place.country)}`;
    return { label: `${place.name[language]}${country}`, hint: `${id}${local}` };
  }
  if (collection === 'organizations') {
    const one = content.organizations.get(id);
    if (!one) return { label: id };
    return { label: one.name[language], hint: [id, one.shortName, one.place].join(' · ') };
  }
  const source = content.sources.get(id);
  return { label: source?.title ?? id, hint: `${id} · ${source?.publisher ?? ''}` };
};

/** Every record of some collections to choose from; with several collections the value names which, as `place:bandung`. */
export const recordsOf = (
  known: Known,
  collections: readonly Referable[],
  language: Language,
): Option[] =>
  collections.flatMap((collection) =>
    [...known.content[collection].keys()].map((id) => ({
      value: collections.length > 1 ? `${collection.slice(0, -1)}:${id}` : id,
      ...labelOf(known, collection, id, language),
    })),
  );
