import { expect, test } from 'vitest';
import { csvOf, type Cell } from './csv.ts';

test.for<{ cell: Cell; written: string }>([
  { cell: 'Kōchi', written: 'Kōchi' },
  { cell: 'Kota "Lama", Utara', written: '"Kota ""Lama"", Utara"' },
  { cell: 'satu\ndua', written: '"satu\ndua"' },
  { cell: '=1+1', written: "'=1+1" },
  { cell: '+62', written: "'+62" },
  { cell: '-5', written: "'-5" },
  { cell: '@a', written: "'@a" },
  { cell: '\ta', written: "'\ta" },
  { cell: '\ra', written: '"\'\ra"' },
  { cell: -5, written: '-5' },
  { cell: 1.5, written: '1.5' },
  { cell: true, written: 'true' },
  { cell: undefined, written: '' },
  { cell: ['JP', 'KR'], written: 'JP; KR' },
  { cell: ['=JP'], written: "'=JP" },
])('$cell is written as $written', ({ cell, written }) => {
  expect(csvOf({ a: (one: Cell) => one }, [cell])).toBe(`a\r\n${written}\r\n`);
});

test('columns stand in their order, rows in theirs', () => {
  const columns = { id: (row: number) => row, twice: (row: number) => row * 2 };
  expect(csvOf(columns, [1, 2])).toBe('id,twice\r\n1,2\r\n2,4\r\n');
});
