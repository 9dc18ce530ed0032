import { expect, test } from 'vitest';
import { askedAs } from './asked-as.ts';

test.for([
  { query: '', id: '', en: '' },
  { query: 'rumah sakit', id: 'rumah sakit', en: 'rumah sakit' },
  { query: 'Pangan dan pertanian', id: 'pangan pertanian', en: 'pangan pertanian' },
  { query: 'health with Japan?', id: 'health with japan', en: 'health japan' },
  { query: 'The', id: 'the', en: 'The' },
  { query: '"di dalam"', id: '"di dalam"', en: '"di dalam"' },
  { query: 'kerjasama', id: 'kerja sama', en: 'kerja sama' },
  { query: 'bekerjasama', id: 'bekerja sama', en: 'bekerja sama' },
  { query: 'Pemprov DKI', id: 'provinsi dki', en: 'province dki' },
  { query: 'pemkot', id: 'kota', en: 'city' },
  { query: 'Pemkab. Mekarsari', id: 'kabupaten mekarsari', en: 'regency mekarsari' },
  { query: 'pemerintah kota solo', id: 'kota solo', en: 'city solo' },
  { query: 'M.o.U.', id: 'nota kesepahaman', en: 'memorandum understanding' },
  { query: 'MoUs', id: 'nota kesepahaman', en: 'memorandum understanding' },
  { query: 'apa itu LoI', id: 'pernyataan kehendak', en: 'apa itu letter intent' },
  { query: 'twin town', id: 'sister city', en: 'sister city' },
  { query: 'MoU habis', id: 'nota kesepahaman lewat', en: 'memorandum understanding passed' },
  { query: 'mouse', id: 'mouse', en: 'mouse' },
  { query: 'kotakotak', id: 'kotakotak', en: 'kotakotak' },
  { query: 'apa itu', id: 'apa itu', en: 'apa itu' },
  { query: 'kesehatan j', id: 'kesehatan', en: 'kesehatan' },
  { query: 'j', id: 'j', en: 'j' },
  { query: '広島', id: '広島', en: '広島' },
])('“$query” is asked as “$id” and “$en”', ({ query, id, en }) => {
  expect([askedAs(query, 'id'), askedAs(query, 'en')]).toEqual([id, en]);
});
