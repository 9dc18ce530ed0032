import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

// The earliest moment that ZIP can tell, by the local clock as ZIP tells it: the same on any machine and any day.
const earliest = (): Date => new Date(1980, 0, 1);

/** Files by their paths as a ZIP archive; the same files give the same bytes. */
export const archiveOf = (files: ReadonlyMap<string, string>): Uint8Array => {
  const entries = [...files].map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: earliest(), os: 0 });
};

/** The files of an archive by their paths. Throws where it is none. */
export const filesInArchive = (archive: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, strFromU8(bytes)]));
