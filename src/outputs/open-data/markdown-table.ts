import type { Element, ElementContent } from 'hast';
import { phrasesOf, type NumberOf } from './markdown-of.ts';

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const rowsIn = (node: Element): Element[] =>
  node.children
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : rowsIn(child)));

const rules: Readonly<Record<string, string>> = { left: ':--', center: ':-:', right: '--:' };

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table as Markdown: its first row is the heading, with the alignment of its columns below. */
export const tableMarkdown = (table: Element, numberOf: NumberOf): string => {
  const [head, ...rows] = rowsIn(table).map((row) => row.children.filter(isElement));
  const written = (cells: readonly Element[] = []) =>
    lineOf(cells.map((cell) => phrasesOf(cell.children, numberOf).trim()));
  const alignment = (head ?? []).map(
    ({ properties }) =>
      rules[String(properties.dataAlign ?? properties['data-align'] ?? '')] ?? '---',
  );
  return [written(head), lineOf(alignment), ...rows.map(written)].join('\n');
};
