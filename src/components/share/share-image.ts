import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

const kept = 'node_modules/.cache/atlas/share';

// Few colours, spread without noise: such a picture stays below 60 KB.
const png = { palette: true, colours: 16, dither: 0, effort: 7, compressionLevel: 9 } as const;

const digestOf = (svg: string): string =>
  createHash('sha256')
    .update(JSON.stringify([svg, png, sharp.versions]))
    .digest('hex');

/** Where a picture is kept from one build to the next. */
export const keptAt = (svg: string): string => path.join(kept, `${digestOf(svg)}.png`);

/** A picture as PNG. One that was made before is taken as it was: the same drawing, the same bytes. */
export const pngOf = async (svg: string): Promise<Uint8Array<ArrayBuffer>> => {
  const file = keptAt(svg);
  const found = await readFile(file).catch(() => undefined);
  if (found) return found;
  const made = await sharp(Buffer.from(svg)).png(png).toBuffer();
  await mkdir(kept, { recursive: true });
  // Two builds at once never see half a file of each other.
  const half = `${file}.${process.pid}`;
  await writeFile(half, made);
  await rename(half, file);
  return new Uint8Array(made);
};
