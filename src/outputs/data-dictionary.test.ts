import { expect, test } from 'vitest';
import { dataDictionary } from './data-dictionary.ts';

const rows = dataDictionary()
  .split('\n')
  .filter((line) => line.startsWith('| `'));

test.for([
  '| `agreements[].signedOn` | Ditandatangani pada | tanggal · date |  |  | Tanggal penandatanganan',
  '| `summary` | Ringkasan | pasangan teks · text pair | ya · yes | paling banyak 320 karakter · at most 320 characters |',
  '| `parties[].place` | Daerah | id | salah satu · one of these |  | Id daerah',
  '| `programmes[].outputs[].value` | Nilai | angka · number | ya · yes |  |',
  '| `sectors.agreement` | Dalam naskah | daftar pilihan · list of value |  | [sector](#sector) |',
  '| `level` | Tingkat | pilihan · value | ya · yes | `1` · `2` · `3` |',
  '| `coordinates` | Koordinat | daftar 2 angka · list of 2 numbers | ya · yes |  |',
  '| `basis[].law` | Peraturan | teks · text | ya · yes |  |',
  '| `sister` | Kota, kabupaten, atau provinsi kembar | Sister city, regency or province |',
])('it has the row %s', (start) => {
  expect(rows.filter((row) => row.startsWith(start))).toHaveLength(1);
});

test('every field is described in both languages', () => {
  const cells = rows.map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()));
  const described = cells.filter(({ length }) => length === 9);
  expect(described.length).toBeGreaterThan(100);
  expect(described.filter((row) => row[6] === '' || row[7] === '')).toEqual([]);
});
