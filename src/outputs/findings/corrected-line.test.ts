import { expect, test } from 'vitest';
import { correctedLine } from './corrected-line.ts';

const correction = (written: string, instead: string) => ({ written, instead });

test.for([
  {
    when: 'a value stands at the place',
    rule: 'ids-exist',
    line: '  - place: meksari',
    column: 12,
    corrected: correction('meksari', 'mekarsari'),
    is: '  - place: mekarsari',
  },
  {
    when: 'a value stands in quotation marks',
    rule: 'date-form',
    line: "signedOn: '31/01/2024' # cek",
    column: 11,
    corrected: correction('31/01/2024', '2024-01-31'),
    is: "signedOn: '2024-01-31' # cek",
  },
  {
    when: 'the place is that of a component',
    rule: 'ids-exist',
    line: 'Teks.<Cite source="wrta" />',
    column: 6,
    corrected: correction('wrta', 'warta'),
    is: 'Teks.<Cite source="warta" />',
  },
  {
    when: 'the value stands there twice and the place is neither',
    rule: 'ids-exist',
    line: '<Cite source="wrta" /><Cite source="wrta" />',
    column: 1,
    corrected: correction('wrta', 'warta'),
    is: undefined,
  },
  {
    when: 'the value is only part of a word',
    rule: 'ids-exist',
    line: 'sources: [wrta-2024]',
    column: 1,
    corrected: correction('wrta', 'warta'),
    is: undefined,
  },
  {
    when: 'latitude and longitude are swapped',
    rule: 'coordinate-range',
    line: 'coordinates: [107.60, -6.9] # titik',
    column: 15,
    is: 'coordinates: [-6.9, 107.60] # titik',
  },
  { when: 'nothing is sure', rule: 'field-missing', line: 'name:', column: 1, is: undefined },
])('when $when', ({ rule, line, column, corrected, is }) => {
  expect(correctedLine({ rule, column, corrected }, line)).toBe(is);
});
