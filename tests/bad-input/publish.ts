import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { buildAtlas, type Atlas } from '#model/atlas.ts';
import type { Records } from '#model/records.ts';
import type { BodyPart } from '#reading/body.ts';
import { digestOf, type ReadRecord } from '#reading/record.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

const plainTags =
  'p div h2 h3 h4 ul ol li code pre blockquote hr br strong em del a table thead tbody tr th td';
const allowedTags = new Set(plainTags.split(' '));
const allowedAttributes = new Set(['id', 'start', 'data-align', 'href', 'title', 'rel', 'class']);

/** A body as HTML, its components as what stands inside them. */
export const htmlOf = (parts: readonly BodyPart[]): string =>
  parts.map((part) => ('html' in part ? part.html : htmlOf(part.children ?? []))).join('');

const faultsIn = (node: Node): string[] => {
  if (node.nodeName === '#text' || !('tagName' in node)) return [];
  const { tagName, attrs, childNodes } = node;
  const isWrong = ({ name, value }: { name: string; value: string }) =>
    !allowedAttributes.has(name) || (name === 'href' && !/^(?:https?:\/\/|mailto:)/i.test(value));
  return [
    ...(allowedTags.has(tagName) ? [] : [`<${tagName}>`]),
    ...attrs.filter(isWrong).map(({ name, value }) => `${name}="${value}"`),
    ...childNodes.flatMap(faultsIn),
  ];
};

/** What in a body no page may hold. */
export const hostileIn = (parts: readonly BodyPart[]): string[] =>
  parseFragment(htmlOf(parts)).childNodes.flatMap(faultsIn);

/** The atlas that valid records make, drafts left out. */
export const published = (records: readonly ReadRecord[], day = '2026-11-22'): Atlas => {
  const of = (collection: string) => records.filter((record) => record.collection === collection);
  const facts = (collection: string) =>
    of(collection).map(({ id, value, body }) => ({ ...value, id, body }));
  const digests = new Map(of('partnerships').map(({ id, text }) => [id, digestOf(text)]));
  const narratives = of('narratives').map(({ id, value, body }) => ({
    id,
    record: value,
    body,
    stale: 'ofBody' in value && digests.get(id) !== value.ofBody,
  }));
  const others = ['partnerships', 'places', 'organizations', 'sources', 'glossary'];
  const collections = Object.fromEntries(others.map((name) => [name, facts(name)]));
  // The schema has judged every value already.
  return buildAtlas({ ...collections, narratives } as unknown as Records, day);
};
