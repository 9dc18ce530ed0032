import type { CollectionName } from '#schema/collections.ts';
import { idPattern, longestId, reservedIds } from '#schema/shared.ts';
import type { Complaint } from '#schema/wording.ts';
import { shown } from '#schema/characters.ts';
import { complaint } from './finding.ts';

type Ending = { ending: string; language?: 'id' | 'en' };

const endings: Readonly<Record<CollectionName, readonly Ending[]>> = {
  partnerships: [{ ending: '.mdx' }],
  narratives: [{ ending: '.en.mdx', language: 'en' }],
  places: [{ ending: '.yaml' }],
  organizations: [{ ending: '.yaml' }],
  sources: [{ ending: '.yaml' }],
  glossary: [{ ending: '.yaml' }],
  pages: [
    { ending: '.id.mdx', language: 'id' },
    { ending: '.en.mdx', language: 'en' },
  ],
};

const wrongEnding = (collection: CollectionName, name: string): Complaint => {
  const allowed = endings[collection].map(({ ending }) => `<id>${ending}`);
  return complaint(
    'file-name',
    [
      `Berkas ${shown(name)} tidak dikenal dalam folder ${collection}.`,
      `The file ${shown(name)} is unknown in the folder ${collection}.`,
    ],
    [
      `Hapus, pindahkan, atau beri nama ${allowed.join(' atau ')} (huruf kecil semua).`,
      `Remove it, move it, or name it ${allowed.join(' or ')} (all lower-case).`,
    ],
  );
};

const wrongId = (id: string): Complaint =>
  complaint(
    'file-name',
    [`Nama berkas ${shown(id)} bukan id.`, `The file name ${shown(id)} is not an id.`],
    [
      `Pakai huruf kecil a–z, angka, dan tanda hubung tunggal, paling banyak ${longestId} karakter, misalnya kota-contoh.`,
      `Use lower-case a–z, digits and single hyphens, at most ${longestId} characters, for example sample-city.`,
    ],
  );

const reserved = (id: string): Complaint =>
  complaint(
    'file-name-reserved',
    [
      `Id ${shown(id)} sudah dipakai untuk alamat situs.`,
      `The id ${shown(id)} is taken by an address of the site.`,
    ],
    [
      `Pilih id lain; yang dicadangkan: ${reservedIds.join(', ')}.`,
      `Choose another id; reserved are ${reservedIds.join(', ')}.`,
    ],
  );

export type RecordName = { id: string; language?: 'id' | 'en' };

/** The id, and the language where the folder has several, that a file name states; else what is wrong with it. */
export const recordName = (collection: CollectionName, name: string): RecordName | Complaint => {
  const found = endings[collection].find(({ ending }) => name.endsWith(ending));
  if (!found || name.startsWith('.')) return wrongEnding(collection, name);
  const id = name.slice(0, -found.ending.length);
  if (!idPattern.test(id) || id.length > longestId) return wrongId(id);
  if (reservedIds.includes(id)) return reserved(id);
  return found.language ? { id, language: found.language } : { id };
};
