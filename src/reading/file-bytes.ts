import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  type Stats,
} from 'node:fs';
import type { CollectionName } from '#schema/collections.ts';
import type { Complaint } from '#schema/wording.ts';
import type { RecordName } from './file-name.ts';
import type { RawFile } from './folder.ts';
import { notAFile, unreadable } from './folder-wording.ts';
import { largestFile, tooLarge } from './limits.ts';

/** The code of an error of the disk. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'error';

/** What the disk tells of a file without following links, or nothing where there is none. */
export const statOf = (path: string): Stats | undefined =>
  lstatSync(path, { throwIfNoEntry: false });

// A link put in the file's place after it was looked at is refused by O_NOFOLLOW; a pipe does not block.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW || 0) | (constants.O_NONBLOCK || 0);

/** The bytes of a regular file that is not too large, or why there are none. */
export const bytesOf = (
  path: string,
  name: string,
  largest: number,
  tooLarge: (size: number) => Complaint,
): Uint8Array | Complaint => {
  try {
    if (!statOf(path)?.isFile()) return notAFile(name);
    const handle = openSync(path, openFlags);
    try {
      const { size } = fstatSync(handle);
      if (size > largest) return tooLarge(size);
      const bytes = new Uint8Array(size);
      return bytes.subarray(0, readSync(handle, bytes, 0, size, 0));
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return unreadable(name, reasonOf(error));
  }
};

/** A file that is as it was is opened only where somebody asks for its bytes. */
export class UnopenedFile implements RawFile {
  readonly collection: CollectionName;
  readonly id: string;
  readonly language?: 'id' | 'en';
  readonly file: string;
  readonly #path: string;
  #bytes?: Uint8Array;

  constructor(
    collection: CollectionName,
    { id, language }: RecordName,
    file: string,
    path: string,
  ) {
    this.collection = collection;
    this.id = id;
    if (language) this.language = language;
    this.file = file;
    this.#path = path;
  }
  get bytes(): Uint8Array {
    if (this.#bytes) return this.#bytes;
    const bytes = bytesOf(this.#path, this.file, largestFile, tooLarge);
    return (this.#bytes = 'rule' in bytes ? new Uint8Array() : bytes);
  }
}
