import {
  isMap,
  isScalar,
  isSeq,
  Pair,
  parseDocument,
  Scalar,
  YAMLMap,
  YAMLSeq,
  type Node,
} from 'yaml';

/** A record, or a part of it, as the form holds it. */
export type Facts = Record<string, unknown>;

type Codes = readonly string[];

/** Up to how many characters a list stands on one line. */
const longestLine = 80;

const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether other programs would take a text for a number, a truth value or nothing, and so for something else. */
const needsQuotes = (text: string, isCode: boolean): boolean => {
  const { contents } = parseDocument(text);
  if (!isScalar(contents) || contents.type !== 'PLAIN') return false;
  if (contents.value === null) return true;
  if (typeof contents.value === 'string') return false;
  return isCode || JSON.stringify(contents.value) !== text;
};

const scalarOf = (text: string, isCode: boolean): Scalar<string> => {
  const scalar = new Scalar(text);
  if (needsQuotes(text, isCode)) scalar.type = 'QUOTE_SINGLE';
  return scalar;
};

const scalarOn = (node: Node | undefined, text: string, isCode: boolean): Node => {
  if (!isScalar(node)) return scalarOf(text, isCode);
  // The form trims what it gives back; a block of text ends with a line break that is no part of it.
  if (String(node.value).trim() === text.trim()) return node;
  const { comment, commentBefore } = node;
  return Object.assign(scalarOf(text, isCode), { comment, commentBefore });
};

const listOn = (
  node: Node | undefined,
  values: readonly unknown[],
  key: string,
  codes: Codes,
): Node => {
  const list = isSeq<Node>(node) ? node : new YAMLSeq<Node>();
  const isNew = list !== node || list.items.length !== values.length;
  list.items = values.map((value, at) => written(list.items[at], value, codes, key));
  const length = values.reduce<number>((sum, value) => sum + String(value).length + 2, 0);
  if (isNew) list.flow = list.items.every((item) => isScalar(item)) && length <= longestLine;
  return list;
};

const mapOn = (node: Node | undefined, facts: Facts, codes: Codes): Node => {
  const map = isMap<Scalar<string>, Node>(node) ? node : new YAMLMap<Scalar<string>, Node>();
  map.items = map.items.filter((pair) => pair.key.value in facts);
  let last = -1;
  for (const [key, value] of Object.entries(facts)) {
    const at = map.items.findIndex((pair) => pair.key.value === key);
    const pair = map.items[at];
    const inside = written(pair?.value ?? undefined, value, codes, key);
    if (pair) pair.value = inside;
    else map.items.splice(last + 1, 0, new Pair(new Scalar(key), inside));
    last = pair ? at : last + 1;
  }
  return map;
};

/**
 * A value as YAML, written onto the node that stood for it: a node that already says what it should is left as it is, with
 * its comments and its quotes; a field that is new comes behind the one that precedes it in the form.
 */
export function written(node: Node | undefined, value: unknown, codes: Codes, key = ''): Node {
  if (Array.isArray(value)) return listOn(node, value, key, codes);
  if (isFacts(value)) return mapOn(node, value, codes);
  return scalarOn(node, String(value), codes.includes(key));
}
