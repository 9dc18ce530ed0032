import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { nameSeparator, type KnownName } from '#components/search/known-name.ts';

type Fragment = { url: string; meta: Record<string, string>; filters: Record<string, string[]> };

// Before the JSON of a fragment stands the word “pagefind_dcd”.
const signature = 12;

/** The names of the places, organizations, countries, provinces, sectors and terms in one index, by address. */
export const namesIn = async (fragments: string): Promise<KnownName[]> => {
  const files = await readdir(fragments);
  const read = await Promise.all(files.map((name) => readFile(join(fragments, name))));
  return read
    .map((bytes) => JSON.parse(gunzipSync(bytes).subarray(signature).toString()) as Fragment)
    .filter(({ meta }) => meta.names !== undefined)
    .sort((one, other) => (one.url < other.url ? -1 : 1))
    .map(({ url, meta: { title = url, names = '' }, filters }) => [
      title,
      url,
      filters.type?.[0] ?? '',
      ...names.split(nameSeparator).filter((name) => name && name !== title),
    ]);
};
