import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import {
  madeUpOrganization,
  madeUpPartnership,
  madeUpPlace,
  madeUpRecords,
} from '#model/made-up-records.ts';
import { formatCoordinates } from './place-facts.ts';
import { byRole, ledeOfPlace } from './place-words.ts';
import { provinceAround, provinceOf } from './province.ts';

const atlas = buildAtlas(
  madeUpRecords({
    places: [
      madeUpPlace('prov', { kind: 'province', kemendagri: '33' }),
      madeUpPlace('dalam', { kemendagri: '33.99' }),
      madeUpPlace('otorita', { kind: 'special-region', subdivision: 'ID-KI' }),
    ],
    organizations: [madeUpOrganization('rs', { place: 'kota-a' })],
    partnerships: [
      madeUpPartnership('a-x'),
      madeUpPartnership('rs-x', {
        kind: 'institutional',
        parties: [{ organization: 'rs' }, { place: 'kota-x' }],
      }),
    ],
  }),
  '2026-07-01',
);
const place = (id: string) => atlas.find.place(id) ?? expect.fail(id);

test.for([
  { at: [-6.9147, 107.6098] as const, id: '6,91° LS, 107,61° BT', en: '6.91° S, 107.61° E' },
  { at: [40.7128, -74] as const, id: '40,71° LU, 74° BB', en: '40.71° N, 74° W' },
])('$at reads $id', ({ at, id, en }) => {
  expect(formatCoordinates('id', at)).toBe(id);
  expect(formatCoordinates('en', at)).toBe(en);
});

test('a place is told apart from the organizations seated there', () => {
  expect(byRole(place('kota-a')).party.map(({ id }) => id)).toEqual(['a-x']);
  expect(byRole(place('kota-a')).seat.map(({ id }) => id)).toEqual(['rs-x']);
  expect(ledeOfPlace('id', place('kota-a'))).toBe(
    'kota-a menjadi pihak dalam 1 kerja sama; lembaga yang berkedudukan di sana dalam 1 kerja sama. Negara mitra: Jepang.',
  );
  expect(ledeOfPlace('en', place('kota-b'))).toMatch(/^No partnership is recorded with kota-b/);
});

test('the partner countries of a place are named, or counted where they are many', () => {
  const ledeWith = (codes: readonly string[]): string => {
    const records = madeUpRecords({
      places: codes.map((country) => madeUpPlace(`di-${country.toLowerCase()}`, { country })),
      partnerships: codes.map((code) =>
        madeUpPartnership(`a-${code.toLowerCase()}`, {
          parties: [{ place: 'kota-a' }, { place: `di-${code.toLowerCase()}` }],
        }),
      ),
    });
    return ledeOfPlace(
      'id',
      buildAtlas(records, '2026-07-01').find.place('kota-a') ?? expect.fail(),
    );
  };
  const codes = ['KR', 'CN', 'DE', 'FR', 'US', 'AU', 'NL', 'IT', 'ES', 'TR', 'TH', 'VN', 'JP'];
  expect(ledeWith(codes.slice(0, 12))).toContain('Negara mitra: Amerika Serikat, Australia, ');
  expect(ledeWith(codes)).toContain('Mitranya berada di 13 negara.');
});

test.for([
  { id: 'dalam', text: 'Jawa Tengah', code: '33' },
  { id: 'prov', text: 'Jawa Tengah', code: '33' },
  { id: 'otorita', text: 'Kalimantan Timur', code: '64' },
])('$id lies in a province, by its region code or else its ISO code', ({ id, text, code }) => {
  expect(provinceOf('id', place(id))).toEqual({ text, href: `/provinsi/${code}/` });
});

test.for(['kota-a', 'kota-x'])('no province is known of %s, or it lies abroad', (id) => {
  expect(provinceOf('id', place(id))).toBeUndefined();
});

test('a province lies in no other', () => {
  expect(provinceAround('id', place('prov'))).toBeUndefined();
  expect(provinceAround('id', place('dalam'))?.text).toBe('Jawa Tengah');
});
