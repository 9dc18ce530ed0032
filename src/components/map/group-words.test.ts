import { expect, test } from 'vitest';
import { labelOf, nameOf, titleOf } from './group-words.ts';
import { madeUpMapPlace as place } from './made-up-map.ts';
import { mapWordsOf } from './map-words.ts';

const group = (...codes: string[]) => {
  const places = codes.map((code, at) => place(`kota-${at}`, code, 0, 0));
  return { places, isHome: places[0]?.isHome ?? false };
};
const [id, en] = [mapWordsOf('id'), mapWordsOf('en')];

test.for([
  { group: group('32'), name: 'kota-0', brief: 'kota-0', title: 'kota-0, Negeri 32' },
  {
    group: group('JP', 'KR'),
    name: 'kota-0 dan kota-1',
    brief: '2 negara',
    title: 'kota-0 dan kota-1',
  },
  {
    group: group('JP', 'JP', 'JP'),
    name: 'Negeri JP: 3 daerah',
    brief: 'Negeri JP',
    title: 'Negeri JP: 3 daerah',
  },
  {
    group: group('KR', 'JP', 'JP'),
    name: 'Negeri JP dan 1 negara lain',
    brief: '2 negara',
    title: 'Negeri JP dan 1 negara lain: 3 daerah',
  },
  {
    group: group('32', '33', '33', '34'),
    name: 'Negeri 33 dan 2 provinsi lain',
    brief: '3 provinsi',
    title: 'Negeri 33 dan 2 provinsi lain: 4 daerah',
  },
])('$name: $title', ({ group: one, name, brief, title }) => {
  expect(nameOf(id, one)).toBe(name);
  expect(nameOf(id, one, true)).toBe(brief);
  expect(titleOf(id, one)).toBe(title);
});

test('English tells one from several', () => {
  expect(nameOf(en, group('KR', 'JP', 'JP'))).toBe('Negeri JP and 1 other country');
  expect(nameOf(en, group('32', '33', '34'))).toBe('Negeri 32 and 2 other provinces');
});

test.for([
  group('32'),
  group('JP', 'KR'),
  group('JP', 'JP', 'JP'),
  group('KR', 'JP', 'JP', '33', '34', '35'),
])('the label of a marker begins with what stands beside it and ends with its count', (one) => {
  for (const isBrief of [false, true]) {
    const shown = nameOf(id, one, isBrief);
    const label = labelOf(id, one, { partnerships: 1234, shown });
    expect(label.startsWith(shown)).toBe(true);
    expect(label).toMatch(/1\.234 kerja sama$/);
  }
});
