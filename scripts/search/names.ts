import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { nameSeparator, type KnownName } from '#components/search/known-name.ts';
import { plainWords } from '#components/search/named-in.ts';

type Fragment = { url: string; meta: Record<string, string>; filters: Record<string, string[]> };

// Before the JSON of a fragment stands the word “pagefind_dcd”.
const signature = 12;

/** Of some names, those with a word that the ones before lack: only words in Latin letters are compared. */
const addingWords = (title: string, names: readonly string[]): string[] => {
  const known = new Set(plainWords(title).split(' '));
  return names.filter((name) => {
    const words = plainWords(name).match(/[a-z0-9]+/g) ?? [];
    const hasNew = words.some((word) => !known.has(word));
    for (const word of words) known.add(word);
    return hasNew;
  });
};

/** The names of the places, organizations, countries, provinces, sectors and terms in the parts of one index, by address. */
export const namesIn = async (parts: readonly string[]): Promise<KnownName[]> => {
  const folders = parts.map((part) => join(part, 'fragment'));
  const files = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((name) => join(folder, name))),
  );
  // One after the other: a large index has more files than may be open at once.
  return files
    .flat()
    .map((file) => readFileSync(file))
    .map((bytes) => JSON.parse(gunzipSync(bytes).subarray(signature).toString()) as Fragment)
    .filter(({ meta }) => meta.names !== undefined)
    .sort((one, other) => (one.url < other.url ? -1 : 1))
    .map(({ url, meta: { title = url, names = '' }, filters }) => [
      title,
      url,
      filters.type?.[0] ?? '',
      ...addingWords(title, names.split(nameSeparator)),
    ]);
};
