import { added, changed, written, type Spoil } from '../support/spoilt-atlas.ts';
import { jpegOf } from './made-up-images.ts';
import { record } from './mistake.ts';

/** What is published but better mended, and where the warning stands. */
export type Advised = { odd: string; spoil: Spoil; told: string };

const inBody = (odd: string, text: string, told: string): Advised => ({
  odd,
  spoil: added(record, text),
  told: `${record}:${told}`,
});

const told = 'Kedua kota menandatangani nota kesepahaman pada 2024.<Cite source="warta" />';

export const advised: readonly Advised[] = [
  inBody('a heading that skips a level', '## Satu\n\n#### Dua', '26:1 body-heading-skipped'),
  inBody('a first heading of level three', '### Satu', '24:1 body-heading-skipped'),
  inBody(
    'a link that says “here”',
    'Lihat [di sini](https://warta.example/).',
    '24:7 body-link-text',
  ),
  inBody('a link that says “click here”', '[Klik di sini](/daerah/)', '24:1 body-link-text'),
  inBody('an address as it is', 'Lihat https://warta.example/dua.', '24:7 body-bare-address'),
  inBody(
    'a host that looks like another',
    '[Warta](https://w\u0430rta.example/)',
    '24:1 body-foreign-host',
  ),
  {
    odd: 'a narrative that is still to be written',
    spoil: changed(record, told, '{/* Tulis narasi di sini. */}'),
    told: `${record}:22:1 body-unwritten`,
  },
  {
    odd: 'a narrative without a source',
    spoil: changed(record, told, 'Kedua kota bekerja sama.'),
    told: `${record}:22:1 body-uncited`,
  },
  {
    odd: 'an image with the place where it was taken',
    spoil: written('images/a.jpg', jpegOf(8, 6, true)),
    told: 'images/a.jpg:1:1 image-location',
  },
  {
    odd: 'a source that nobody names',
    spoil: written(
      'sources/koran.yaml',
      'title: T\npublisher: P\naccessedOn: 2026-01-01\nlanguage: id\nkind: news\nreliability: weak\n',
    ),
    told: 'sources/koran.yaml:1:1 records-used',
  },
  {
    odd: 'sisters of different tiers',
    spoil: changed('places/kota-dua.yaml', 'level: 2', 'level: 1'),
    told: `${record}:7:3 equal-level`,
  },
  {
    odd: 'a narrative of an earlier text',
    spoil: written(
      'narratives/kota-satu-kota-dua.en.mdx',
      '---\ntranslatedOn: 2026-11-01\nofBody: \'00000000\'\n---\n\nText.<Cite source="warta" />\n',
    ),
    told: 'narratives/kota-satu-kota-dua.en.mdx:3:9 translations-complete',
  },
  {
    odd: 'a loose file beside the folders',
    spoil: written('README.md', 'x'),
    told: 'README.md:1:1 file-stray',
  },
];
