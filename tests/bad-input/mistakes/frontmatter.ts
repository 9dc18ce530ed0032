import { inFile, inNarrative, inRecord, record, type Mistake } from '../mistake.ts';

const page = (frontmatter: string) => `${frontmatter}\nIsi.\n`;

/** What is wrong with the lines `---` around the fields of an `.mdx` file. */
export const frontmatterMistakes: readonly Mistake[] = [
  inRecord('frontmatter that is not closed', '\n---\n\n', '\n\n', '1:1  frontmatter-unclosed'),
  inRecord(
    'frontmatter closed by another sign',
    '\n---\n\n',
    '\n+++\n\n',
    '20:1  frontmatter-fence',
  ),
  inRecord(
    'frontmatter closed by a fourth hyphen',
    '\n---\n\n',
    '\n----\n\n',
    '20:1  frontmatter-fence',
  ),
  inRecord(
    'frontmatter closed by dashes of a word processor',
    '\n---\n\n',
    '\n———\n\n',
    '1:1  frontmatter-unclosed',
  ),
  inFile('no frontmatter', record, 'Dua kota bekerja sama.\n', '1:1  frontmatter-missing'),
  inFile(
    'a blank line before the frontmatter',
    record,
    page('\n---\nkind: sister\n---'),
    '1:1  frontmatter-missing',
  ),
  inFile('frontmatter in TOML', record, page('+++\nkind = "sister"\n+++'), '1:1  frontmatter-toml'),
  inFile('frontmatter without fields', record, page('---\n---'), '2:1  yaml-not-fields'),
  inFile(
    'a copy of the frontmatter only, one line long',
    record,
    '---',
    '1:1  frontmatter-unclosed',
  ),
  inNarrative(
    'a narrative that repeats a fact',
    "ofBody: '18c8b3ea'",
    "ofBody: '18c8b3ea'\nsignedOn: 2024-03-02",
    '4:1 signedOn field-unknown',
  ),
  inNarrative(
    'a digest that nobody computed',
    "ofBody: '18c8b3ea'",
    'ofBody: terbaru',
    '3:9 ofBody digest-form',
  ),
  inNarrative(
    'a day of translation that is a month',
    'translatedOn: 2026-11-22',
    'translatedOn: 2026-11',
    '2:15 translatedOn date-form',
  ),
];
