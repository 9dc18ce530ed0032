import { inBody, type Mistake } from '../mistake.ts';

const nestedList = Array.from({ length: 22 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');

/** Markdown that has no place here, that hides something, or that nests without end. */
export const proseMistakes: readonly Mistake[] = [
  inBody('an identity number', 'NIK 3374010101900001 tertulis.', '24:5 body personal-data'),
  inBody('a mobile number', 'Hubungi 0812-3456-7890 saja.', '24:9 body personal-data'),
  inBody(
    'a mobile number with its country, as code',
    'Hubungi `+62 812 3456 7890`.',
    '24:9 body personal-data',
  ),
  inBody('a private mailbox', 'Surel: budi@gmail.com.', '24:8 body personal-data'),
  inBody('a first heading', '# Judul', '24:1 body body-heading-level'),
  inBody('a first heading by its underline', 'Judul\n=====', '24:1 body body-heading-level'),
  inBody('a fifth heading', '##### Judul', '24:1 body body-heading-level'),
  inBody(
    'a footnote',
    'Kata[^1]\n\n[^1]: Catatan',
    '24:5 body body-footnote',
    '26:1 body body-footnote',
  ),
  inBody(
    'a table row with too many cells',
    '| a |\n|---|\n| b | c |',
    '26:1 body body-table-cells',
  ),
  inBody('a character that turns a body around', 'Kata \u202Ekata', '24:6  file-hidden-character'),
  inBody('such a character as an entity', 'Kata &#x202E;kata', '24:1 body body-hidden-character'),
  inBody('a null', 'Kata \0kata', '24:6  file-hidden-character'),
  inBody('a bell', 'Kata \u0007kata', '24:6  file-hidden-character'),
  inBody('a zero-width space', 'Kata\u200bkata', '24:5  file-hidden-character'),
  inBody('a zero-width space in code', '`a\u200bb`', '24:3  file-hidden-character'),
  inBody(
    'the rest of a merge in a body',
    '<<<<<<< HEAD\nsatu\n=======\ndua\n>>>>>>> cabang',
    '24:1  file-merge-conflict',
    '28:1  file-merge-conflict',
  ),
  inBody('20,000 signs for a quotation', '>'.repeat(9_000), '24:1  file-nesting'),
  inBody('too many stars', '*'.repeat(101), '24:1  file-nesting'),
  inBody('too many underscores', '_a'.repeat(2_001), '1:1  file-nesting'),
  inBody(
    'a list of 22 levels',
    nestedList.replaceAll('- a', '- '.repeat(22) + 'a'),
    '24:1  file-nesting',
  ),
  inBody('brackets without end', '['.repeat(200), '24:1  file-nesting'),
  inBody(
    'a line of more than 10,000 characters',
    'kata '.repeat(2_001),
    '24:10001  file-long-line',
  ),
];
