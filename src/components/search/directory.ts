import { byText } from '#model/order.ts';

/** A page in the directory: what it is called, where it lies, and what it is. */
export type DirectoryEntry = { title: string; path: string; note: string };
export type Initial = { letter: string | undefined; entries: DirectoryEntry[] };

/** The letter under which a name stands: A to Z, or none for another script or a number. */
export const initialOf = (title: string): string | undefined =>
  /^[A-Z]/.exec(
    title
      .normalize('NFD')
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .toUpperCase(),
  )?.[0];

/** Pages by initial letter, in the order of the alphabet; what has no letter comes last. */
export const byInitial = (entries: readonly DirectoryEntry[]): Initial[] => {
  const sorted = entries.toSorted(byText(({ title, path }) => `${title} ${path}`));
  const groups = Map.groupBy(sorted, ({ title }) => initialOf(title));
  return [...groups]
    .map(([letter, group]) => ({ letter, entries: group }))
    .sort(byText(({ letter }) => letter ?? '\u{10ffff}'));
};
