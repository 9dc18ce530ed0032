import type { Element, ElementContent } from 'hast';
import type { Complaint } from '#schema/wording.ts';
import { isTag } from './body-component.ts';
import { linkOf } from './body-link.ts';
import type { BodyCall } from './body-part.ts';
import { report, startOf, wordsOf, type Walk, type Where } from './body-walk.ts';
import { footnote, headingLevel, image, notMarkdown, surplusCells } from './body-wording.ts';

const headings = new Set(['h2', 'h3', 'h4']);
const phrases = new Set(['strong', 'em', 'del', ...headings]);
const allowed = new Set([
  ...['p', 'ul', 'ol', 'li', 'code', 'pre', 'blockquote', 'hr', 'br', ...phrases],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

const refusal = ({ tagName }: Element): Complaint => {
  if (tagName === 'img') return image;
  if (tagName === 'sup') return footnote;
  return /^h[156]$/.test(tagName) ? headingLevel(tagName.slice(1)) : notMarkdown(tagName);
};

const propertiesOf = (walk: Walk, node: Element): Element['properties'] => {
  const { start, style } = node.properties;
  if (headings.has(node.tagName)) return { id: walk.headingId(wordsOf(node)) };
  if (node.tagName === 'ol' && typeof start === 'number') return { start };
  const align = typeof style === 'string' ? /^text-align: (\w+)$/.exec(style)?.[1] : undefined;
  return align === undefined ? {} : { dataAlign: align };
};

// A paragraph cannot hold what a component may draw, a plain block can.
const drawnAs = ({ tagName, children }: Element): string =>
  tagName === 'p' && children.some((child) => isTag(child) && child.name !== 'Cite')
    ? 'div'
    : tagName;

// The parser drops cells that have no heading above them, and whatever is written in them.
const reportSurplusCells = (walk: Walk, row: Element): void => {
  const source = walk.text.slice(startOf(row), row.position?.end.offset);
  const bars =
    source
      .trim()
      .replace(/^\||(?<!\\)\|$/g, '')
      .match(/(?<!\\)\|/g) ?? [];
  const columns = row.children.filter(({ type }) => type === 'element').length;
  if (bars.length >= columns) report(walk, row, surplusCells(bars.length + 1, columns));
};

/** An element that Markdown makes, with none but its own properties, or nothing where it is refused. */
export const elementOf = (
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
  // The list of footnotes that the parser adds; each footnote has its own finding.
  if (tagName === 'section') return [];
  if (!allowed.has(tagName)) {
    report(walk, node, refusal(node));
    return [];
  }
  if (tagName === 'tr') reportSurplusCells(walk, node);
  const inCode = where.inCode || tagName === 'code';
  const inPhrase = where.inPhrase || phrases.has(tagName);
  const properties = propertiesOf(walk, node);
  const children = walk.nodes(node.children, { ...where, inCode, inPhrase }, calls);
  return [{ type: 'element', tagName: drawnAs(node), properties, children }];
};
