import type { Language } from '#i18n/language.ts';
import type { Atlas } from '#model/atlas.ts';
import type { ComparedKind } from '#model/compare.ts';
import { nameOf, type Subject } from './subject.ts';

/** Ids with the names by which a reader chooses them; each name once. */
export type ComparedNames = Record<ComparedKind, [id: string, name: string][]>;

const named = (language: Language, subjects: readonly Subject[]): [string, string][] => {
  const counts = Map.groupBy(subjects, (subject) => nameOf(language, subject));
  return subjects.map((subject) => {
    const name = nameOf(language, subject);
    return [subject.id, counts.get(name)?.length === 1 ? name : `${name} (${subject.id})`];
  });
};

/** All that can be compared, by name. */
export const comparedNamesOf = (
  language: Language,
  { partnerships, places }: Pick<Atlas, 'partnerships' | 'places'>,
): ComparedNames => ({
  k: named(language, partnerships),
  d: named(
    language,
    places.filter((place) => place.partnerships.length > 0),
  ),
});
