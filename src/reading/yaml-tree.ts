import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { Complaint } from '#schema/wording.ts';
import type { Position } from './finding.ts';
import { fieldName } from './field-name.ts';
import * as wording from './yaml-wording.ts';

type Path = readonly (string | number)[];
type Tree = ParsedNode | null;
type Fields = YAMLMap.Parsed;

/** A complaint about something at an offset into the YAML text. */
export type YamlFault = { offset: number; told: Complaint; field: string };

const deepest = 20;
const nothing = /^(~|null|Null|NULL)?$/;

const startOf = (node: Tree): number => node?.range[0] ?? 0;

// A block of text is written with a line break after it that is no part of what it says.
const textOf = (node: ParsedNode): string | null => {
  if (!isScalar(node)) return null;
  const { type, value } = node;
  const text = typeof value === 'string' ? value : node.source;
  if (type === 'PLAIN') return nothing.test(text) ? null : text;
  return type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL' ? text.replace(/\n+$/, '') : text;
};

const referenceFault = (node: ParsedNode): Complaint | undefined => {
  if (isAlias(node)) return wording.alias(node.source);
  if (node.anchor !== undefined) return wording.anchor(node.anchor);
  return node.tag === undefined ? undefined : wording.tag(node.tag);
};

type Reading = { text: string; faults: YamlFault[]; at: (offset: number) => Position };

/** Where an anchor or a tag begins, which stand before the node that the parser ties them to. */
const referenceStart = ({ text }: Reading, node: ParsedNode): number => {
  const start = startOf(node);
  if (isAlias(node)) return start;
  const sign = node.anchor === undefined ? '!' : `&${node.anchor}`;
  const before = text.lastIndexOf(sign, start);
  const isNear = before >= 0 && !text.slice(before, start).includes('\n');
  return isNear ? text.indexOf(sign.charAt(0), text.lastIndexOf(' ', before) + 1) : start;
};

const fault = (reading: Reading, offset: number, told: Complaint, path: Path): void => {
  reading.faults.push({ offset, told, field: fieldName(path) });
};

const keyOf = (key: ParsedNode | null): string | undefined =>
  isScalar(key) && key.value !== '' ? String(key.value) : undefined;

const mapOf = (reading: Reading, map: Fields, path: Path): object => {
  // Without a prototype, `__proto__` and `constructor` are fields like any other, for the schema to refuse.
  const record = Object.create(null) as Record<string, unknown>;
  const seen = new Map<string, number>();
  for (const { key, value } of map.items) {
    const name = keyOf(key);
    const offset = startOf(key);
    const here = [...path, name ?? ''];
    const reference = referenceFault(key);
    if (name === undefined) fault(reading, offset, wording.complexKey, path);
    else if (name === '<<') fault(reading, offset, wording.mergeKey, here);
    else if (reference) fault(reading, referenceStart(reading, key), reference, here);
    else {
      const first = seen.get(name);
      if (first !== undefined)
        fault(reading, offset, wording.duplicateKey(name, reading.at(first).line), here);
      seen.set(name, offset);
      record[name] = nodeOf(reading, value, here);
    }
  }
  return record;
};

const nodeOf = (reading: Reading, node: Tree, path: Path): unknown => {
  if (node === null) return null;
  const reference = referenceFault(node);
  if (reference) fault(reading, referenceStart(reading, node), reference, path);
  else if (path.length > deepest) fault(reading, startOf(node), wording.tooDeep, path);
  else if (isMap(node)) return mapOf(reading, node, path);
  else if (isSeq(node)) return node.items.map((entry, i) => nodeOf(reading, entry, [...path, i]));
  else return textOf(node);
  return undefined;
};

/** What a YAML tree says, as maps, lists, texts and nulls, and what in it no record may use. */
export const valueOf = (
  text: string,
  contents: Tree,
  at: (offset: number) => Position,
): { value: unknown; faults: YamlFault[] } => {
  const reading: Reading = { text, faults: [], at };
  return { value: nodeOf(reading, contents, []), faults: reading.faults };
};

type Place = { key: number; value: Tree };

const stepInto = (node: Tree, step: string | number): Place | undefined => {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => keyOf(key) === String(step));
    return pair && { key: startOf(pair.key), value: pair.value };
  }
  if (!isSeq(node)) return undefined;
  const entry = node.items[Number(step)];
  return entry && { key: startOf(entry), value: entry };
};

/** The offset of the value at a path, or of its key; of the nearest thing around it where there is no such value. */
export const placeIn = (contents: Tree, path: Path, atKey: boolean): number => {
  let place: Place = { key: startOf(contents), value: contents };
  let isWhole = true;
  for (const step of path) {
    const inner = stepInto(place.value, step);
    isWhole = inner !== undefined;
    if (!inner) break;
    place = inner;
  }
  const { key, value } = place;
  const isEmpty = isScalar(value) && value.range[0] === value.range[1];
  return atKey || !isWhole || isEmpty || value === null ? key : startOf(value);
};
