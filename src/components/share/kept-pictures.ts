import { createHash } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder } from '../../content-folder.ts';

const folder = (): string =>
  `node_modules/.cache/atlas/share/${contentFolder().replace(/[^a-z0-9]+/gi, '-')}`;

const before = (): string => path.join(folder(), 'before');
const used = (): string => path.join(folder(), 'used');

/** The name under which what is made of a text is kept. */
export const nameOf = (...made: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(made)).digest('hex');

/** The picture that the present build used already, or one before it. */
export async function keptPicture(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const found = await readFile(path.join(used(), name)).catch(() => undefined);
  if (found) return found;
  const older = await readFile(path.join(before(), name)).catch(() => undefined);
  if (!older) return undefined;
  await mkdir(used(), { recursive: true });
  // Another build may have done the same meanwhile: the file is the same.
  await link(path.join(before(), name), path.join(used(), name)).catch(() => undefined);
  return older;
}

/** Keeps a picture for the next build; where another build just ended and took the folder, it is made again then. */
export async function keepPicture(name: string, bytes: Uint8Array): Promise<void> {
  const file = path.join(used(), name);
  // Two builds at once never see half a file of each other.
  const half = `${file}.${process.pid}`;
  await mkdir(used(), { recursive: true });
  await writeFile(half, bytes)
    .then(() => rename(half, file))
    .catch(() => undefined);
}

/** Ends a build: what it did not use is dropped. */
export async function dropUnused(): Promise<void> {
  await rm(before(), { recursive: true, force: true });
  // A build that used none leaves nothing to keep.
  await rename(used(), before()).catch(() => undefined);
}
