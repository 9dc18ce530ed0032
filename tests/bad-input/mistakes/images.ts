import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { written, type Spoil } from '../../support/spoilt-atlas.ts';
import type { Mistake } from '../mistake.ts';
import { animated, jpegOf, pngOf, textBytes, webpOf } from '../made-up-images.ts';

const named = (mistake: string, name: string, bytes: Uint8Array, ...told: string[]): Mistake => ({
  mistake,
  base: 'pair',
  spoil: written(`images/${name}`, bytes),
  told: told.map((one) => `images/${name}:${one}`),
});

const linkedImage: Spoil = (folder) => {
  written('images/a.png', pngOf(1, 1))(folder);
  symlinkSync('/etc/hostname', join(folder, 'images/b.png'));
};

/** Images that are none, that are cut off, or that are too large to decode. */
export const imageMistakes: readonly Mistake[] = [
  named(
    'a drawing that is called PNG',
    'a.png',
    textBytes('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    '1:1  image-format',
  ),
  named(
    'a page that is called PNG',
    'a.png',
    textBytes('<!doctype html><script>1</script>'),
    '1:1  image-format',
  ),
  named(
    'an archive that is called JPEG',
    'a.jpg',
    textBytes('PK\u0003\u0004'),
    '1:1  image-format',
  ),
  named(
    'an AVIF that is called WebP',
    'a.webp',
    textBytes('\0\0\0\u001cftypavif'),
    '1:1  image-format',
  ),
  named('an animation that is called PNG', 'a.png', animated, '1:1  image-format'),
  named('an empty image', 'a.png', new Uint8Array(), '1:1  image-format'),
  named('a PNG of 50,000 pixels', 'a.png', pngOf(50_000, 50_000), '1:1  image-too-large'),
  named('a JPEG of 60,000 pixels', 'a.jpg', jpegOf(60_000, 10), '1:1  image-too-large'),
  named('a PNG that is cut off', 'a.png', pngOf(10, 10).subarray(0, 40), '1:1  image-broken'),
  named('a JPEG that is cut off', 'a.jpg', jpegOf(10, 10).subarray(0, -2), '1:1  image-broken'),
  named('a WebP that is cut off', 'a.webp', webpOf(10, 10).subarray(0, -4), '1:1  image-broken'),
  named('an image without height', 'a.png', pngOf(10, 0), '1:1  image-broken'),
  named(
    'an image of more than 10 MiB',
    'a.png',
    new Uint8Array(10 * 1024 * 1024 + 1),
    '1:1  image-too-large',
  ),
  named('an image with a space in its name', 'balai kota.png', pngOf(1, 1), '1:1  image-name'),
  named('an image with a hash in its name', 'a#b.png', pngOf(1, 1), '1:1  image-name'),
  {
    mistake: 'an image that is a link',
    base: 'pair',
    spoil: linkedImage,
    told: ['images/b.png:1:1  file-kind'],
  },
];
