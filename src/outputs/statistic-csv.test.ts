import { expect, test } from 'vitest';
import { statisticOf } from '#model/statistic.ts';
import { countedRowsCsv, figuresCsv } from './statistic-csv.ts';

const statistic = statisticOf({
  id: 'sectors',
  rows: [
    { partnership: 'a', sector: 'health', role: 'agreed' },
    { partnership: 'b', sector: 'health', role: 'hoped' },
  ],
  group: { column: 'sector', values: ['health'] },
  kind: { column: 'role', values: ['agreed', 'hoped'] },
});

test('the rows that were counted stand as they are', () => {
  expect(countedRowsCsv(statistic)).toBe(
    'partnership,sector,role\na,health,agreed\nb,health,hoped\n',
  );
});

test('the figures name their groups in both languages', () => {
  expect(figuresCsv(statistic)).toBe(
    [
      'sector,sector_id,sector_en,role,role_id,role_en,count',
      'health,Kesehatan,Health,agreed,disepakati,agreed,1',
      'health,Kesehatan,Health,hoped,baru harapan,only hoped for,1\n',
    ].join('\n'),
  );
});

test('where nothing was counted, the columns that count are there', () => {
  const none = statisticOf({ id: 'regions', rows: [], group: { column: 'region', values: [] } });
  expect(countedRowsCsv(none)).toBe('region\n');
  expect(figuresCsv(none)).toBe('region,region_id,region_en,count\n');
});
