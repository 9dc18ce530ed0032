import { fileOfNames, type KnownName } from './known-name.ts';
import type { Found } from './pagefind-client.ts';

/** The names nearest to the words that an index does not know; none where its names cannot be loaded. */
export const loadNear = async (
  query: string,
  { folder, unknown }: Pick<Found, 'folder' | 'unknown'>,
  { base, language }: { base: string; language: string },
): Promise<KnownName[]> => {
  if (unknown.length === 0) return [];
  try {
    const { nearNames } = await import('./near-names.ts');
    const response = await fetch(`${base}pagefind/${folder}/${fileOfNames(language)}`);
    return nearNames(query, unknown, (await response.json()) as KnownName[]);
  } catch {
    return [];
  }
};
