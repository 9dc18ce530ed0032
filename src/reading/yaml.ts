import { parseDocument, type Document, type ParsedNode } from 'yaml';
import { findingAt, type Finding, type Position } from './finding.ts';
import { positionsIn } from './positions.ts';
import type { Trial } from './yaml-indent.ts';
import { syntaxFault } from './yaml-syntax.ts';
import { placeIn, valueOf } from './yaml-tree.ts';
import { notAMap } from './yaml-wording.ts';

type Path = readonly (string | number)[];

/** Frontmatter, or a whole `.yaml` file: every scalar as the text that was written, and where it stands. */
export type YamlDocument = {
  /** Maps without prototype, lists, texts, and null for an empty value; nothing where there are findings. */
  value: unknown;
  /** Where the value at a path stands, or its key; for a field that is missing, the nearest thing around it. */
  locate: (path: Path, atKey?: boolean) => Position;
  findings: Finding[];
};

const parse = (text: string): Document.Parsed =>
  parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });

// The tree is built again when a position is asked for: keeping that of every record would take more memory than the records.
const locator = (text: string, startLine: number) => {
  let tree: ParsedNode | null | undefined;
  let position: ReturnType<typeof positionsIn> | undefined;
  return (path: Path, atKey = false): Position => {
    tree ??= parse(text).contents;
    position ??= positionsIn(text, startLine);
    return position(placeIn(tree, path, atKey));
  };
};

const isFields = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Twice the longest record there is: a longer text would take too long to read again and again. */
const longestTrial = 20_000;

/** What comes of a text that was mended for trial. */
const trialBy =
  (judge: Judge): Trial =>
  (text) => {
    if (text.length > longestTrial) return undefined;
    const { contents, errors } = parse(text);
    if (errors.length > 0) return undefined;
    const { value, faults } = valueOf(text, contents, positionsIn(text));
    if (faults.length > 0 || !isFields(value)) return undefined;
    return { complaints: judge(value), meaning: JSON.stringify(value) };
  };

/** How many complaints the fields of a record meet: what tells of two readable texts which one is meant. */
export type Judge = (value: unknown) => number;

/** Reads YAML as data: no dates, numbers or truth values are guessed, nothing in it can refer or run. */
export const readYaml = (
  file: string,
  text: string,
  startLine = 1,
  judge: Judge = () => 0,
): YamlDocument => {
  const locate = locator(text, startLine);
  const at = positionsIn(text, startLine);
  const refused = (findings: Finding[]): YamlDocument => ({ value: undefined, locate, findings });
  const { contents, errors, directives } = parse(text);
  const [error] = errors;
  if (error || directives.yaml.explicit === true || text.startsWith('%')) {
    const unread = { text, at, trial: trialBy(judge) };
    const { offset, told } = syntaxFault(unread, error);
    return refused([findingAt(file, at(offset), told)]);
  }
  const { value, faults } = valueOf(text, contents, at);
  if (faults.length > 0)
    return refused(
      faults.map(({ offset, told, field }) => findingAt(file, at(offset), told, field)),
    );
  if (!isFields(value)) return refused([findingAt(file, at(0), notAMap)]);
  return { value, locate, findings: [] };
};
