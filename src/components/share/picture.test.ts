import { expect, test } from 'vitest';
import { pictureOf } from './picture.ts';
import { pictureSize } from './picture-size.ts';

const long = 'Kerja sama pekerjaan umum dan penataan ruang di kepulauan yang jauh';

const svg = pictureOf({
  title: long,
  figures: [
    ['1.234.567', 'kerja sama'],
    ['1.234.567', 'disepakati'],
    ['1.234.567', 'dijalankan'],
    ['1.234.567', 'diharapkan'],
  ],
  site: long,
  asOf: 'per 22 September 2026',
  partnerships: [],
});

test('a picture holds no text that a font would have to set, and loads nothing', () => {
  expect(svg).not.toMatch(/<text|<image|<use|href|url\(/);
});

test('every line of words begins within the picture and is made to fit', () => {
  const lines = [
    ...svg.matchAll(/<g transform="translate\(([\d.]+) ([\d.]+)\)scale\(([\d.]+)\)"/g),
  ];
  const starts = lines.map(([, x = '']) => Number(x));
  expect(Math.max(...starts)).toBeLessThan(pictureSize.width - 60);
  expect(Math.min(...starts)).toBeGreaterThan(40);
  const sizes = lines.map(([, , , size = '']) => Number(size)).filter((size) => size > 2);
  expect(Math.min(...sizes)).toBeGreaterThan(16);
});
