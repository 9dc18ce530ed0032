import { expect, test } from 'vitest';
import { splitDocument } from './frontmatter.ts';

test.for([
  {
    text: '---\nkind: sister\n---\nTeks.\n',
    is: { yaml: 'kind: sister', yamlStartLine: 2, body: 'Teks.\n', bodyStartLine: 4 },
  },
  {
    text: '---  \n---\t\n',
    is: { yaml: '', yamlStartLine: 2, body: '', bodyStartLine: 3 },
  },
  {
    text: '---\na: |\n  ----\n  b\n---\n\n---\n',
    is: { yaml: 'a: |\n  ----\n  b', yamlStartLine: 2, body: '\n---\n', bodyStartLine: 6 },
  },
  { text: '---\na: b\n---', is: { yaml: 'a: b', yamlStartLine: 2, body: '', bodyStartLine: 4 } },
])('$text is cut in two', ({ text, is }) => {
  expect(splitDocument('f', text)).toEqual({ ...is, findings: [] });
});

test.for([
  { text: 'Teks saja.', is: '1 frontmatter-missing' },
  { text: '\n---\na: b\n---\n', is: '1 frontmatter-missing' },
  { text: '+++\na = 1\n+++\n', is: '1 frontmatter-toml' },
  { text: '---\na: b\n', is: '1 frontmatter-unclosed' },
  { text: '---', is: '1 frontmatter-unclosed' },
  { text: '---\na: b\n+++\nTeks.\n', is: '3 frontmatter-fence' },
  { text: '---\na: |\n----\nb\n---\n', is: '3 frontmatter-fence' },
  { text: '---\na: b\n---- \n', is: '3 frontmatter-fence' },
])('$text is refused: $is', ({ text, is }) => {
  const { findings } = splitDocument('f', text);
  expect(findings.map(({ line, rule }) => `${line} ${rule}`)).toEqual([is]);
});
