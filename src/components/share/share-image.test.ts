import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keptAt, pngOf } from './share-image.ts';
import { pictureOf } from './picture.ts';

const picture = (title: string) =>
  pictureOf({
    title,
    figures: [['12', 'kerja sama']],
    site: 'Jalinan Kota',
    asOf: 'per 22 November 2026',
    partnerships: [],
  });

test('the same picture is the same file, made anew or kept', { timeout: 60_000 }, async () => {
  const svg = picture('Ujian');
  rmSync(keptAt(svg), { force: true });
  const made = await pngOf(svg);
  const kept = await pngOf(svg);
  rmSync(keptAt(svg));
  const again = await pngOf(svg);
  expect(Buffer.compare(kept, made)).toBe(0);
  expect(Buffer.compare(again, made)).toBe(0);
});

test('another word is another picture', () => {
  expect(keptAt(picture('Ujian'))).not.toBe(keptAt(picture('Ujian lain')));
});
