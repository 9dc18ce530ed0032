import { expect, test } from 'vitest';
import { readBody } from './body.ts';
import { readYaml, splitDocument } from './frontmatter.ts';
import { decode } from './limits.ts';

const nearlyAll = 65_000;
const full = (unit: string, size = nearlyAll) => unit.repeat(Math.floor(size / unit.length));
const pair = (open: string, close: string) => full(open, 32_000) + full(close, 32_000);

// Each of these made a parser end the process, overflow its stack or take seconds.
const texts = [
  ...[
    '>',
    '> ',
    '>\t',
    '- ',
    '1. ',
    '* ',
    '*',
    '_a',
    '*a _b ',
    '**a ',
    '~a',
    '[',
    '![',
    '[a](',
    '(',
  ],
  ...[
    '<',
    '<a',
    '<A>',
    '<A x>\n\n',
    '<Note>\n',
    '{',
    '{a} ',
    '{/**/}',
    '{/*',
    '}',
    '&amp;',
    '&a;&#65;',
  ],
  ...['`a', '\\', '|a', '[a]: b\n', '[^a]: b\n', 'http://a.b/ ', 'a@b.c ', '\n', '\t', '## a\n\n'],
  ...[
    'import a\n\n',
    'export const a = (\n\n',
    '- a\n',
    '---\n',
    'a: ',
    ': ',
    '? ',
    '!a ',
    '&a ',
    '*a ',
  ],
  ...['%A b\n', '#\n', '[,', '{a: ', '"', "'", 'a: |\n'],
].map((unit) => full(unit));
const nested = [
  `{${pair('(', ')')}}`,
  `{${pair('[', ']')}}`,
  `{${full('!')}1}`,
  `{${full('a=>')}1}`,
  `{${full('`${', 30_000)}1${full('}`', 30_000)}}`,
  `{${full('new ')}A}`,
  `<A b={${pair('(', ')')}}/>`,
  `<A {...${pair('[', ']')}}/>`,
  `export const a = ${pair('(', ')')}`,
  `export function f(){${full('a:')}b}`,
  `export function f(){${pair('{', '}')}}`,
  `www.a.b\\{${full('(a')}`,
  pair('<Note>\n', '</Note>\n'),
  `a: &a [x]\nb: &b [${full('*a,')}]`,
  'x: &x [*x]',
];
const broken = (text: string) => text.replace(/(.{100})/g, '$1\n');

test.for([...texts, ...nested].flatMap((text) => [text, broken(text)]))(
  'hostile text %$ is read or refused within a second, and nothing is thrown',
  (text) => {
    const start = performance.now();
    const decoded = decode({ file: 'f', bytes: new TextEncoder().encode(text) });
    if ('text' in decoded) {
      expect(readBody('f', decoded.text).findings).toBeInstanceOf(Array);
      readYaml('f', decoded.text).locate(['a', 0, 'b']);
      splitDocument('f', decoded.text);
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);

test('random bytes are refused or read, never thrown at', () => {
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647);
  const signs = [
    '<',
    '>',
    '{',
    '}',
    '/',
    '*',
    '[',
    ']',
    '(',
    ')',
    '"',
    '=',
    ':',
    '-',
    '#',
    ' ',
    '\n',
  ];
  const words = [
    ...signs,
    ...signs,
    '<Cite source="a" />',
    '<Note>',
    '</Note>',
    'import ',
    'a',
    '|',
    '&',
  ];
  for (let round = 0; round < 500; round += 1) {
    const text = Array.from({ length: 40 }, () => words[random() % words.length]).join('');
    const { parts, findings } = readBody('f', text);
    if (findings.length > 0) expect(parts).toEqual([]);
    readYaml('f', text);
  }
});
