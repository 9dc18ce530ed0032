import fc from 'fast-check';

/** One change to the text of a record: what is done, where, and with what. */
export type Mutation = { how: How; at: number; other: number; piece: string };

const hows = [
  ...['insert', 'delete', 'duplicate', 'swap', 'delete-line', 'duplicate-line'],
  ...['swap-lines', 'swap-values', 'insert-line', 'indent', 'empty-value', 'piece-for-value'],
] as const;
type How = (typeof hows)[number];

const yamlPieces = [
  ...["'", '"', ':', ': ', '- ', '[', ']', '{', '}', '#', '|', '>', '&a', '*a', '!!str ', '<<: '],
  ...['? ', '%YAML', '---', '...', '+++', '\t', '  ', 'null', '~', '2024-02-30', '2024', '1e3'],
  ...['__proto__: {}', 'constructor: x', 'kind: sister', 'place: contoh', 'contoh', 'true', '-6.2'],
  ...['!!js/function', '.nan', '0x10', '9'.repeat(40), 'a: &a [*a]', '[[[[[[[[[[', '\u00a0', 'é'],
];
const mdxPieces = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '{',
    '}',
    '{/*',
    '*/}',
    '<Note>',
    '</Note>',
    '<Cite source="warta-contoh" />',
  ],
  ...[
    '<Quote source="warta-contoh" by="a">',
    '</Quote>',
    '<Programme id="perawat" />',
    '<b>',
    '</b>',
  ],
  ...[
    '<script>',
    '<!--',
    '![](a.png)',
    '[a](javascript:b)',
    '[a](/daerah/contoh/)',
    '[a]: b',
    '[^1]',
  ],
  ...[
    'import a',
    'export const a = 1',
    '# ',
    '## ',
    '##### ',
    '| a | b |',
    '|---|---|',
    '- ',
    '1. ',
    '> ',
  ],
  ...[
    '```',
    '`',
    '**',
    '_',
    '~~',
    '\\',
    '&#x202e;',
    '&lt;',
    'https://a.example/',
    '<https://a.example>',
  ],
  ...['\0', '\u202e', '\ufeff', '\u200b', '\ud800', '🌏', '\r', '\n', '\n\n', '<<<<<<< HEAD', 'ﷺ'],
];

/** A change of a kind that editors, forms and attackers make. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  how: fc.constantFrom(...hows),
  at: fc.nat(1_000_000),
  other: fc.nat(1_000_000),
  piece: fc.oneof(
    fc.constantFrom(...yamlPieces, ...mdxPieces),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
});

const spliced = (text: string, at: number, length: number, instead: string): string =>
  text.slice(0, at) + instead + text.slice(at + length);

const inText = (text: string, { how, at, other, piece }: Mutation): string | undefined => {
  const from = at % (text.length + 1);
  const length = other % 12;
  if (how === 'insert') return spliced(text, from, 0, piece);
  if (how === 'delete') return spliced(text, from, length, '');
  if (how === 'duplicate') return spliced(text, from, 0, text.slice(from, from + length));
  if (how !== 'swap') return undefined;
  return spliced(
    text,
    from,
    2,
    text
      .slice(from, from + 2)
      .split('')
      .reverse()
      .join(''),
  );
};

const valueOf = (line: string): [string, string] => {
  const [, name = line, value = ''] = /^([^:]*: )(.+)$/.exec(line) ?? [];
  return [name, value];
};

const inLines = (lines: string[], { how, at, other, piece }: Mutation): string[] => {
  const [one, two] = [at % lines.length, other % lines.length];
  const [line = '', second = ''] = [lines[one], lines[two]];
  const [name, value] = valueOf(line);
  const [otherName, otherValue] = valueOf(second);
  if (how === 'delete-line') return lines.toSpliced(one, 1);
  if (how === 'duplicate-line') return lines.toSpliced(two, 0, line);
  if (how === 'swap-lines') return lines.with(one, second).with(two, line);
  if (how === 'swap-values') return lines.with(one, name + otherValue).with(two, otherName + value);
  if (how === 'insert-line') return lines.toSpliced(one, 0, piece);
  if (how === 'indent') return lines.with(one, ' '.repeat(other % 5) + line.trimStart());
  return lines.with(one, how === 'empty-value' ? name : name + piece);
};

/** A text with some changes made to it, one after the other. */
export const mutated = (text: string, mutations: readonly Mutation[]): string =>
  mutations.reduce(
    (now, one) => inText(now, one) ?? inLines(now.split('\n'), one).join('\n'),
    text,
  );
