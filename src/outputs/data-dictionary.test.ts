import { expect, test } from 'vitest';
import { dataDictionary } from './data-dictionary.ts';

const rows = dataDictionary()
  .split('\n')
  .filter((line) => line.startsWith('| `'));

test.for([
  '| `agreements[].signedOn` | Ditandatangani pada | date |  |  |',
  '| `summary` | Ringkasan | text pair | yes | at most 320 characters |',
  '| `parties[].place` | Daerah | id | one of these |  |',
  '| `programmes[].outputs[].value` | Nilai | number | yes |  |',
  '| `sectors.agreement` | Dalam naskah | list of value |  | [sector](#sector) |',
  '| `level` | Tingkat | value | yes | `1` · `2` · `3` |',
  '| `coordinates` | Koordinat | list of 2 numbers | yes |  |',
  '| `basis[].law` | Peraturan | text | yes |  |',
  '| `sister` | Kota, kabupaten, atau provinsi kembar | Sister city, regency or province |',
])('it has the row %s', (start) => {
  expect(rows.filter((row) => row.startsWith(start))).toHaveLength(1);
});

test('every field is described', () => {
  expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([]);
});
