import type { Complaint } from '#schema/wording.ts';
import { shown } from '#schema/characters.ts';
import { complaint, findingAt, type Finding } from './finding.ts';

export { readYaml, type YamlDocument } from './yaml.ts';

/** The two halves of an `.mdx` file, with the lines of the file on which each begins. */
export type SplitDocument = {
  yaml: string;
  yamlStartLine: number;
  body: string;
  bodyStartLine: number;
  findings: Finding[];
};

const missing = (line: string): Complaint =>
  complaint(
    'frontmatter-missing',
    [
      `Berkas ini tidak diawali baris ---, melainkan ${shown(line)}.`,
      `The file does not start with a line ---, but with ${shown(line)}.`,
    ],
    [
      'Tulis --- pada baris pertama, lalu bidang-bidangnya dalam YAML, lalu --- lagi.',
      'Write --- on the first line, then the fields in YAML, then --- again.',
    ],
  );

const toml = complaint(
  'frontmatter-toml',
  ['Bagian depan ditulis di antara +++ (TOML).', 'The frontmatter stands between +++ (TOML).'],
  [
    'Pakai YAML di antara dua baris ---, misalnya kind: sister.',
    'Use YAML between two lines ---, for example kind: sister.',
  ],
);

const unclosed = complaint(
  'frontmatter-unclosed',
  ['Bagian depan tidak ditutup dengan baris ---.', 'The frontmatter is not closed by a line ---.'],
  [
    'Tulis sebuah baris yang hanya berisi --- setelah bidang terakhir.',
    'Write a line of nothing but --- after the last field.',
  ],
);

const brokenFence = (line: string): Complaint =>
  complaint(
    'frontmatter-fence',
    [`Baris penutup ditulis ${shown(line)}.`, `The closing line is written ${shown(line)}.`],
    [
      'Tulis tepat tiga tanda hubung: ---. Bila baris ini bagian teks, beri indentasi spasi.',
      'Write exactly three hyphens: ---. If the line is part of a text, indent it with spaces.',
    ],
  );

const isFence = (line: string): boolean => line.trimEnd() === '---';

/** Cuts an `.mdx` file into frontmatter and body, or says why there is no frontmatter to cut off. */
export const splitDocument = (file: string, text: string): SplitDocument => {
  const refused = (told: Complaint, line = 1): SplitDocument => ({
    yaml: '',
    yamlStartLine: 2,
    body: '',
    bodyStartLine: 1,
    findings: [findingAt(file, { line, column: 1 }, told)],
  });
  const [first = '', ...rest] = text.split('\n');
  if (first.trimEnd() === '+++') return refused(toml);
  if (!isFence(first)) return refused(missing(first));
  const closing = rest.findIndex((line) => /^(---|\+\+\+[ \t]*$)/.test(line));
  const found = rest[closing];
  if (found === undefined) return refused(unclosed);
  if (!isFence(found)) return refused(brokenFence(found), closing + 2);
  return {
    yaml: rest.slice(0, closing).join('\n'),
    yamlStartLine: 2,
    body: rest.slice(closing + 1).join('\n'),
    bodyStartLine: closing + 3,
    findings: [],
  };
};
