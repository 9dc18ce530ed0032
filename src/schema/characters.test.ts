import { expect, test } from 'vitest';
import { hiddenCharacterIn, shown } from './characters.ts';

test.for([
  { text: 'Kerja sama\tdan\nbaris, “kutip”, 南京市, Łódź, é', is: undefined },
  { text: 'a\0', is: 'U+0000' },
  { text: 'a\u0007', is: 'U+0007' },
  { text: 'a\r', is: 'U+000D' },
  { text: 'a\u0085', is: 'U+0085' },
  { text: 'a\u200b', is: 'U+200B' },
  { text: 'a\u2028', is: 'U+2028' },
  { text: 'a\u202e', is: 'U+202E' },
  { text: 'a\u2066', is: 'U+2066' },
  { text: 'a\ufeff', is: 'U+FEFF' },
  { text: 'a\ufdd0', is: 'U+FDD0' },
  { text: 'a\u{e0041}', is: 'U+E0041' },
  { text: 'a\ud800', is: 'U+D800' },
])('the hidden character is $is', ({ text, is }) => {
  expect(hiddenCharacterIn(text)?.code).toBe(is);
  if (is) expect(hiddenCharacterIn(text)?.offset).toBe(text.indexOf('a') + 1);
});

test.for([
  { text: 'kota', is: '“kota”' },
  { text: 'dua\nbaris', is: '“dua baris”' },
  { text: '\u001b[31m', is: '“U+001B[31m”' },
  { text: 'x'.repeat(70), is: `“${'x'.repeat(60)}…”` },
])('a message shows $is', ({ text, is }) => {
  expect(shown(text)).toBe(is);
});
