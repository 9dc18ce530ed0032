import { expect, test } from 'vitest';
import type { Complaint } from './wording.ts';
import { partialDate } from './dates.ts';

const toldOf = (value: string): Complaint | undefined => {
  const [issue] = partialDate.safeParse(value).error?.issues ?? [];
  const params = issue?.code === 'custom' ? issue.params : undefined;
  return params?.complaint as Complaint | undefined;
};

test.for([
  {
    date: '2024-02-30',
    id: 'Tanggal 2024-02-30 tidak ada: Februari 2024 hanya sampai tanggal 29.',
  },
  {
    date: '2023-02-29',
    id: 'Tanggal 2023-02-29 tidak ada: Februari 2023 hanya sampai tanggal 28.',
  },
  { date: '2024-11-31', en: 'There is no 2024-11-31: November 2024 has only 30 days.' },
  { date: '2024-13', id: 'Tanggal 2024-13 tidak ada: bulan hanya dari 01 sampai 12.' },
  { date: '2024-00-01', en: 'There is no 2024-00-01: months go from 01 to 12.' },
  { date: '2024-03-00', id: 'Tanggal 2024-03-00 tidak ada: tanggal mulai dari 01.' },
  { date: '1899-02-30', id: 'Tahun 1899 di luar kalender atlas ini, 1900–2100.' },
  { date: '2101', en: 'The year 2101 is outside the calendar of this atlas, 1900–2100.' },
])('of $date it is told why there is none', ({ date, ...told }) => {
  expect(toldOf(date)).toMatchObject({ rule: 'date-impossible', problem: told });
});

test.for(['1900', '2100-12-31', '2024-02-29', '2000-02-29'])('%s is a date', (date) => {
  expect(toldOf(date)).toBeUndefined();
});
