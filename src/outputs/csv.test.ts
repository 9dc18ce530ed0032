import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test.for([
  { when: 'plain text', value: 'Bandung', is: 'Bandung' },
  { when: 'a comma', value: 'a, b', is: '"a, b"' },
  { when: 'a quotation mark', value: 'a "b"', is: '"a ""b"""' },
  { when: 'a line break', value: 'a\nb', is: '"a\nb"' },
  { when: 'a space at the edge', value: ' a', is: '" a"' },
  { when: 'a formula', value: '=1+1', is: "'=1+1" },
  { when: 'a formula with a comma', value: '=SUM(A1,A2)', is: `"'=SUM(A1,A2)"` },
  { when: 'a plus', value: '+62', is: "'+62" },
  { when: 'a minus', value: '-x', is: "'-x" },
  { when: 'an at sign', value: '@x', is: "'@x" },
  { when: 'a tab', value: '\tx', is: "'\tx" },
  { when: 'a carriage return', value: '\rx', is: `"'\rx"` },
  { when: 'a negative number', value: -3, is: '-3' },
  { when: 'a number', value: 1.5, is: '1.5' },
  { when: 'nothing', value: undefined, is: '' },
])('a cell with $when reads $is', ({ value, is }) => {
  expect(csvOf(['a', 'b'], [{ a: value, b: 'x' }])).toBe(`a,b\n${is},x\n`);
});

test('a table without rows keeps its columns', () => {
  expect(csvOf(['a', 'b'], [])).toBe('a,b\n');
});

test('another reader finds the same cells again, formulas behind an apostrophe', () => {
  // Every sign that means something to a CSV or a spreadsheet, and some that do not; all of Unicode takes seconds to prepare.
  const signs = [
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    '"',
    "'",
    ',',
    ';',
    '|',
    ' ',
    'a',
    'é',
    '京',
    '🏙',
  ];
  const text = fc.string({ unit: fc.constantFrom(...signs), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(fc.record({ a: text, b: text }), { maxLength: 4 }), (rows) => {
      const safe = (value: string) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
      const read = parse(csvOf(['a', 'b'], rows), { columns: true, record_delimiter: '\n' });
      expect(read).toEqual(rows.map(({ a, b }) => ({ a: safe(a), b: safe(b) })));
    }),
  );
});
