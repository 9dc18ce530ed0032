import type { Element, ElementContent, Nodes, Root, RootContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Complaint } from '#schema/wording.ts';
import type { BodyCall, BodyPart } from './body.ts';
import { attributesOf, components, isComponentName, type Tag } from './body-calls.ts';
import * as wording from './body-wording.ts';
import { hiddenCharacterIn } from './characters.ts';
import { headingIds } from './heading-id.ts';
import { positionsIn } from './positions.ts';
import { judgeAddress } from './safe-address.ts';
import { addressAsWritten, asWritten, standInsIn, startsWithImport } from './stand-ins.ts';

type Fault = { offset: number; told: Complaint };

/** Where in the tree a node stands, as far as it decides what may stand there. */
type Where = { depth: number; inCode: boolean; inLink: boolean; inPhrase: boolean };

type Walk = {
  text: string;
  faults: Fault[];
  at: ReturnType<typeof positionsIn>;
  headingId: ReturnType<typeof headingIds>;
};

const deepest = 60;
const plain = new Set([
  ...['p', 'ul', 'ol', 'li', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'hr', 'br'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);
const headings = new Set(['h2', 'h3', 'h4']);
const phrases = new Set(['strong', 'em', 'del', 'h2', 'h3', 'h4']);

// Where a call stands in the HTML until it is cut there; Unicode keeps this character for programs.
const cut = '\ufddf';

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;

const report = (walk: Walk, offset: number, told: Complaint): void => {
  walk.faults.push({ offset, told });
};

const standInFault = (text: string, offset: number, kind: 'brace' | 'less-than'): Complaint => {
  if (kind === 'brace') return wording.expression;
  const follows = asWritten(text.slice(offset, offset + 12))
    .split('\n', 1)
    .join('');
  return follows.startsWith('<!--') ? wording.htmlComment : wording.lessThan(follows);
};

const textOf = (walk: Walk, node: Text, isFirst: boolean, { inCode }: Where): Text => {
  const start = startOf(node);
  if (!inCode) {
    const source = walk.text.slice(start, node.position?.end.offset ?? start);
    for (const { offset, kind } of standInsIn(source))
      report(walk, start + offset, standInFault(walk.text, start + offset, kind));
    if (isFirst && startsWithImport(node.value)) report(walk, start, wording.script);
    const character = hiddenCharacterIn(asWritten(node.value));
    if (character) report(walk, start, wording.hidden(character.code));
  }
  return { type: 'text', value: asWritten(node.value) };
};

const contentOf = (node: Nodes): string =>
  'children' in node
    ? node.children.map(contentOf).join('')
    : node.type === 'text'
      ? asWritten(node.value)
      : '';

const linkOf = (walk: Walk, node: Element, where: Where, calls: BodyCall[]): ElementContent[] => {
  const href = addressAsWritten(String(node.properties.href ?? ''));
  const judged = judgeAddress(href);
  const inside = { ...where, inLink: true, inPhrase: true };
  const title = node.properties.title;
  const named = typeof title === 'string' ? { title: asWritten(title) } : {};
  if ('fault' in judged) {
    report(walk, startOf(node), wording.address(href, judged.fault));
    return [];
  }
  if (judged.kind === 'site') {
    const children = partsIn(walk, node.children, inside);
    calls.push({
      call: 'Link',
      attributes: { href, ...named },
      isInline: true,
      children,
      ...walk.at(startOf(node)),
    });
    return [{ type: 'text', value: cut }];
  }
  const rel = judged.kind === 'web' ? { rel: 'external noopener' } : {};
  const children = cleaned(walk, node.children, inside, calls);
  return [{ type: 'element', tagName: 'a', properties: { href, ...named, ...rel }, children }];
};

const propertiesOf = (walk: Walk, node: Element): Element['properties'] => {
  const { start, style } = node.properties;
  if (headings.has(node.tagName)) return { id: walk.headingId(contentOf(node)) };
  if (node.tagName === 'ol' && typeof start === 'number') return { start };
  const align = /^text-align: (left|center|right)$/.exec(String(style ?? ''))?.[1];
  return align === undefined ? {} : { dataAlign: align };
};

const refusedElement = ({ tagName, properties }: Element): Complaint => {
  if (tagName === 'img') return wording.image;
  if (/^h[156]$/.test(tagName)) return wording.headingLevel(tagName.slice(1));
  return properties.dataFootnoteRef === undefined && tagName !== 'sup'
    ? wording.notMarkdown(tagName)
    : wording.footnote;
};

// A paragraph cannot hold what a component may draw, a plain block can.
const holdsBlock = (node: Element): boolean =>
  node.children.some((child) => isTag(child) && child.name !== 'Cite');

const elementOf = (
  walk: Walk,
  node: Element,
  where: Where,
  calls: BodyCall[],
): ElementContent[] => {
  const { tagName } = node;
  if (tagName === 'a') return linkOf(walk, node, where, calls);
  // Task lists are no part of the contract: their boxes stay the signs that were written.
  if (tagName === 'input')
    return [{ type: 'text', value: node.properties.checked === true ? '[x]' : '[ ]' }];
  // The list of footnotes that the parser adds; each reference to it has its own finding.
  if (tagName === 'section') return [];
  if (!plain.has(tagName) && !headings.has(tagName)) {
    report(walk, startOf(node), refusedElement(node));
    return [];
  }
  const inside = {
    ...where,
    inCode: where.inCode || tagName === 'code',
    inPhrase: where.inPhrase || phrases.has(tagName),
  };
  const properties = propertiesOf(walk, node);
  const children = cleaned(walk, node.children, inside, calls);
  const drawn = tagName === 'p' && holdsBlock(node) ? 'div' : tagName;
  return [{ type: 'element', tagName: drawn, properties, children }];
};

const isTag = (node: Nodes): node is Extract<Nodes, Tag> =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const placeFault = (
  name: keyof typeof components,
  node: Tag,
  where: Where,
): Complaint | undefined => {
  if (where.inLink || (where.inPhrase && name !== 'Cite')) return wording.misplaced(name);
  const isBlank = node.children.length === 0 || contentOf(node as Nodes).trim() === '';
  if (components[name].hasContent) return isBlank ? wording.needsContent(name) : undefined;
  return node.children.length > 0 ? wording.needsNoContent(name) : undefined;
};

const callOf = (
  walk: Walk,
  node: Tag & Nodes,
  where: Where,
  calls: BodyCall[],
): ElementContent[] => {
  const { name } = node;
  const offset = startOf(node);
  if (!isComponentName(name)) {
    const isHtml = name === null || /^[a-z]/.test(name);
    report(walk, offset, isHtml ? wording.html(name ?? '') : wording.unknownComponent(name));
    return [];
  }
  const { value: attributes, faults } = attributesOf(name, node);
  const misplaced = placeFault(name, node, where);
  for (const told of misplaced ? [...faults, misplaced] : faults) report(walk, offset, told);
  const isInline = node.type === 'mdxJsxTextElement';
  const inside = { ...where, inPhrase: where.inPhrase || isInline };
  const children = components[name].hasContent
    ? { children: partsIn(walk, node.children, inside) }
    : {};
  calls.push({ call: name, attributes, isInline, ...children, ...walk.at(offset) });
  return [{ type: 'text', value: cut }];
};

const isComment = (value: string): boolean =>
  value.includes('/*') && value.replace(/\/\*[^]*?\*\//g, '').trim() === '';

const nodeOf = (
  walk: Walk,
  node: RootContent,
  isFirst: boolean,
  where: Where,
  calls: BodyCall[],
): ElementContent[] => {
  if (where.depth > deepest) report(walk, startOf(node), wording.tooDeep);
  else if (node.type === 'text') return [textOf(walk, node, isFirst, where)];
  else if (node.type === 'element') return elementOf(walk, node, where, calls);
  else if (isTag(node)) return callOf(walk, node, where, calls);
  else if (node.type === 'mdxjsEsm') report(walk, startOf(node), wording.script);
  else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (!isComment(asWritten(node.value))) report(walk, startOf(node), wording.expression);
  } else report(walk, startOf(node), wording.notMarkdown(node.type));
  return [];
};

const cleaned = (
  walk: Walk,
  nodes: readonly RootContent[],
  where: Where,
  calls: BodyCall[],
): ElementContent[] => {
  const inside = { ...where, depth: where.depth + 1 };
  return nodes.flatMap((node, at) => nodeOf(walk, node, at === 0, inside, calls));
};

const partsIn = (walk: Walk, nodes: readonly RootContent[], where: Where): BodyPart[] => {
  const calls: BodyCall[] = [];
  const children = cleaned(walk, nodes, where, calls);
  if (walk.faults.length > 0) return [];
  const pieces = toHtml({ type: 'root', children }).split(cut);
  return pieces.flatMap((html, at): BodyPart[] => {
    const call = calls[at - 1];
    return [...(call ? [call] : []), ...(html === '' ? [] : [{ html }])];
  });
};

/** What may stand in a page of a tree that the MDX parser made of a text, as parts; and what may not, as faults. */
export const partsOf = (
  tree: Root,
  text: string,
  startLine: number,
): { parts: BodyPart[]; faults: Fault[] } => {
  const walk: Walk = {
    text,
    faults: [],
    at: positionsIn(text, startLine),
    headingId: headingIds(),
  };
  const where = { depth: 0, inCode: false, inLink: false, inPhrase: false };
  return { parts: partsIn(walk, tree.children, where), faults: walk.faults };
};
