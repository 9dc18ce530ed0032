import { mdxToHast, type HastNode } from 'satteri';
import { expect, test } from 'vitest';
import { addressAsWritten, asWritten, withStandIns } from './stand-ins.ts';

const kindsIn = (node: HastNode): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(kindsIn) : []),
];
const programs = (text: string): string[] =>
  kindsIn(mdxToHast(withStandIns(text), { features: { frontmatter: false } })).filter((kind) =>
    /Esm|Expression/.test(kind),
  );

test.for([
  { text: '{a}' },
  { text: 'a {b} c' },
  { text: '{{{' },
  { text: '{/* a */ b}' },
  { text: '{b /* a */}' },
  { text: '\\\\{a}' },
  { text: '{"}"}' },
  { text: 'import a from "b"' },
  { text: 'export const a = 1' },
  { text: 'export{a}' },
  { text: '# a\nimport * as b from "c"' },
  { text: '<Note>\n\nexport default 1\n\n</Note>' },
  { text: 'a ` {b}\n- {c} ` d' },
  { text: '> ```\n{a}' },
  { text: '- ~~~\n\nexport default 1' },
])('the parser finds no program in $text', ({ text }) => {
  expect(programs(text)).toEqual([]);
  expect(withStandIns(text)).toHaveLength(text.length);
  expect(withStandIns(text)).not.toBe(text);
  expect(asWritten(withStandIns(text))).toBe(text);
});

test.for([
  { text: 'a {/* b {c} */} d' },
  { text: '{ /* a */ /* b */ }' },
  { text: 'a \\{b} \\<5' },
  { text: 'a < b' },
  { text: 'impor, importir, import-substitusi' },
  { text: ' import a' },
  { text: '<Cite source="a" />' },
])('$text needs few stand-ins, and nothing is lost', ({ text }) => {
  expect(asWritten(withStandIns(text))).toBe(text);
  expect(withStandIns(text).replace(/[\ufdd0](?=c)/, '{')).toBe(text);
});

test('an address comes back from the parser as it was written', () => {
  const [href] = /%[^"]*/.exec(encodeURI(withStandIns('{a}'))) ?? [];
  expect(addressAsWritten(href ?? '')).toBe('%7Ba%7D');
});
