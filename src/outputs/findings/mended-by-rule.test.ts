import { expect, test } from 'vitest';
import { mendedByRule } from './mended-by-rule.ts';

test.for([
  {
    rule: 'coordinate-range',
    line: 'coordinates: [107.60, -6.9] # titik',
    start: 14,
    is: 'coordinates: [-6.9, 107.60] # titik',
  },
  { rule: 'coordinate-range', line: 'coordinates: [107.6, 106.9]', start: 14, is: undefined },
  { rule: 'text-not-nfc', line: 'id: Cafe\u0301', start: 4, is: 'id: Caf\u00e9' },
  { rule: 'country-form', line: 'country: jp', start: 9, is: 'country: JP' },
  { rule: 'country-form', line: 'country: Jepang', start: 9, is: undefined },
  { rule: 'wikidata-form', line: "wikidata: 'q10389'", start: 10, is: "wikidata: 'Q10389'" },
  { rule: 'field-form', line: '  value: \u221212', start: 9, is: '  value: -12' },
  { rule: 'frontmatter-fence', line: '----', start: 0, is: '---' },
  { rule: 'body-less-than', line: 'Penduduk <5 juta', start: 9, is: 'Penduduk &lt;5 juta' },
  { rule: 'body-less-than', line: '<!DOCTYPE html>', start: 0, is: undefined },
  { rule: 'body-heading-level', line: '# Judul', start: 0, is: '## Judul' },
  { rule: 'body-heading-level', line: '###### Judul', start: 0, is: '#### Judul' },
])('$rule: “$line” becomes “$is”', ({ rule, line, start, is }) => {
  expect(mendedByRule[rule]?.(line, start)).toBe(is);
});
