import { expect, test } from 'vitest';
import { statisticOf } from '#model/statistic.ts';
import { chartTitle } from './chart-words.ts';

const signings = (...years: number[]) =>
  statisticOf({
    id: 'signings',
    rows: years.map((year, at) => ({ act: at, year, signing: 'first' })),
    group: { column: 'year', values: [...new Set(years.map(String))] },
    kind: { column: 'signing', values: ['first', 'renewal', 'other'] },
  });
const states = (...found: string[]) =>
  statisticOf({
    id: 'states',
    rows: found.map((legal_state, at) => ({ partnership: at, legal_state })),
    group: { column: 'legal_state', values: ['in-term', 'term-unknown', 'intent'] },
  });
const countries = (...codes: string[]) =>
  statisticOf({
    id: 'countries',
    rows: codes.map((country, at) => ({ partnership: at, country })),
    group: { column: 'country', values: [...new Set(codes)] },
  });

test.for([
  {
    when: 'one year has the most',
    statistic: signings(2019, 2020, 2020),
    is: 'Dari 3 naskah bertanggal, 0 tercatat sebagai perpanjangan; terbanyak dari tahun 2020 (2)',
  },
  {
    when: 'two years have the most',
    statistic: signings(2019, 2020),
    is: 'Dari 2 naskah bertanggal, 0 tercatat sebagai perpanjangan',
  },
  { when: 'nothing is dated', statistic: signings(), is: 'Tahun penandatanganan' },
  {
    when: 'some are signed',
    statistic: states('in-term', 'term-unknown', 'intent'),
    is: 'Tanggal akhir tidak diketahui pada 1 dari 2 kerja sama yang ditandatangani atau disebut terjalin',
  },
  { when: 'none is signed', statistic: states('intent'), is: 'Keadaan hukum' },
  {
    when: 'three countries stand out',
    statistic: countries('JP', 'JP', 'CN', 'CN', 'KR', 'KR', 'MY'),
    is: 'Mitra tercatat di 4 negara, paling sering di Jepang (2), Tiongkok (2), dan Korea Selatan (2)',
  },
  {
    when: 'a fourth country has as much',
    statistic: countries('JP', 'CN', 'KR', 'MY'),
    is: 'Mitra tercatat di 4 negara',
  },
])('when $when, the title says: $is', ({ statistic, is }) => {
  expect(chartTitle('id', statistic, { partnerships: 10 })).toBe(is);
});
