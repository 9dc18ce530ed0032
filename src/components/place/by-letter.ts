import { initialOf } from '../search/directory.ts';

/** Entries under one initial letter; without one, those of a list too short to need letters. */
export type Letter<T> = { letter: string | undefined; anchor: string | undefined; entries: T[] };

/** From this many entries on, a list is worth dividing by letters. */
export const worthLetters = 60;

/** A sorted list under its initial letters, or whole where it is short. */
export function byLetter<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
  other: string,
): Letter<T>[] {
  if (entries.length < worthLetters)
    return entries.length > 0
      ? [{ letter: undefined, anchor: undefined, entries: [...entries] }]
      : [];
  const groups = [...Map.groupBy(entries, (entry) => initialOf(nameOf(entry)))];
  const [named, unnamed] = [groups.filter(([one]) => one), groups.filter(([one]) => !one)];
  return [...named, ...unnamed].map(([letter, group]) => ({
    letter: letter ?? other,
    anchor: `huruf-${letter?.toLowerCase() ?? 'lain'}`,
    entries: group,
  }));
}
