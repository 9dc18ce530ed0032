import sharp from 'sharp';
import { keepPicture, keptPicture, nameOf } from './kept-pictures.ts';

// Few colours, spread without noise: such a picture stays below 60 KB.
const png = { palette: true, colours: 16, dither: 0, effort: 7, compressionLevel: 9 } as const;

/** A picture as PNG. One that was made before is taken as it was: the same drawing, the same bytes. */
export const pngOf = async (svg: string): Promise<Uint8Array<ArrayBuffer>> => {
  const name = `${nameOf(svg, png, sharp.versions)}.png`;
  const found = await keptPicture(name);
  if (found) return found;
  const made = new Uint8Array(await sharp(Buffer.from(svg)).png(png).toBuffer());
  await keepPicture(name, made);
  return made;
};
