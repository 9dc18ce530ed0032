import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { contentFolder } from '../../content-folder.ts';

/** An image of the content folder: its bytes, what they are, and its size in pixels. */
export type ContentImage = {
  bytes: Buffer<ArrayBuffer>;
  type: string;
  width: number;
  height: number;
};

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
};

const folder = (): string => path.join(contentFolder(), 'images');

/** Reads an image that a body names. Throws where it is not there, or is no PNG, JPEG or WebP whatever its name says. */
export async function contentImage(name: string): Promise<ContentImage> {
  const file = path.join(folder(), name);
  const found = await lstat(file).catch(() => undefined);
  if (!found?.isFile())
    throw new Error(`${file}: gambar tidak ditemukan. · The image does not exist.`);
  const bytes = await readFile(file);
  const { format, width, height } = await imageMetadata(bytes, file);
  const type = types[format];
  if (!type)
    throw new Error(`${file}: bukan PNG, JPEG, atau WebP. · Not a PNG, JPEG or WebP file.`);
  return { bytes, type, width, height };
}

/** The names of all images of the content folder. */
export async function contentImageNames(): Promise<string[]> {
  const entries = await readdir(folder(), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder(), path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.(png|jpe?g|webp)$/i.test(name))
    .sort();
}
