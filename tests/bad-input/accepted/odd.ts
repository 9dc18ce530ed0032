import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { added, changed, type Spoil } from '../../support/spoilt-atlas.ts';
import { record } from '../mistake.ts';

/** Something odd that an editor may write, and the value that it keeps: at a path of a record, or as HTML of its body. */
export type Accepted = {
  odd: string;
  spoil: Spoil;
  file: string;
  field?: string;
  is: unknown;
};

export const source = 'sources/warta.yaml';

export const inBytes =
  (file: string, change: (text: string) => string | Uint8Array): Spoil =>
  (folder) => {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };

export const titled = (odd: string, written: string, is: string): Accepted => ({
  odd,
  spoil: changed(source, 'title: Dua kota bekerja sama', `title: ${written}`),
  file: source,
  field: 'title',
  is,
});

export const named = (name: string): Accepted => ({
  odd: `the name ${name}`,
  spoil: changed(
    'places/kota-dua.yaml',
    'id: Kota Dua\n  en: Kota Dua',
    `id: ${name}\n  en: Kota Dua`,
  ),
  file: 'places/kota-dua.yaml',
  field: 'name.id',
  is: name,
});

export const signed = (odd: string, date: string, is: string): Accepted => ({
  odd,
  spoil: changed(record, 'signedOn: 2024-03-01', `signedOn: ${date}`),
  file: record,
  field: 'agreements.0.signedOn',
  is,
});

export const inBody = (odd: string, text: string, is: string): Accepted => ({
  odd,
  spoil: added(record, text),
  file: record,
  is,
});

export const calledIn = (id: string): Accepted => ({
  odd: `a place with the id ${id}`,
  spoil: (folder) => {
    renameSync(join(folder, 'places/kota-dua.yaml'), join(folder, `places/${id}.yaml`));
    changed(record, 'place: kota-dua', `place: ${id}`)(folder);
  },
  file: record,
  field: 'parties.1.place',
  is: id,
});

/** What the first paragraph of the partnership says. */
export const first = 'Kedua kota menandatangani nota kesepahaman pada 2024.';
