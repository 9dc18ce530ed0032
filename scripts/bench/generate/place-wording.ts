import type { PlaceKind } from '#schema/vocabularies.ts';
import type { Wording } from '#schema/wording.ts';

type Around = readonly [id: string, en: string];

const words: Readonly<Record<PlaceKind, Around>> = {
  city: ['Kota {}', '{} City'],
  regency: ['Kabupaten {}', '{} Regency'],
  province: ['Provinsi {}', '{} Province'],
  state: ['Negara Bagian {}', 'State of {}'],
  prefecture: ['Prefektur {}', '{} Prefecture'],
  region: ['Wilayah {}', '{} Region'],
  county: ['Kabupaten {}', '{} County'],
  district: ['Distrik {}', '{} District'],
  town: ['{}', '{}'],
  village: ['Desa {}', '{} Village'],
  'special-region': ['Daerah Istimewa {}', 'Special Region of {}'],
};

/** The full name of a place of a kind, from its short one. */
export const fullNameOf = (kind: PlaceKind, name: string): Wording => {
  const [id, en] = words[kind];
  return { id: id.replace('{}', () => name), en: en.replace('{}', () => name) };
};
