import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import { codeSpan, linkTarget, markdownText, setIn, startEscaped } from './markdown-text.ts';
import { citeElement } from './narrative-html.ts';
import { tableMarkdown } from './markdown-table.ts';

/** The number of a source's footnote. */
export type NumberOf = (source: string) => number | undefined;
type Node = RootContent | ElementContent;

const blocks = new Set(['p', 'div', 'ul', 'ol', 'pre', 'blockquote', 'hr', 'table', 'h2', 'h3', 'h4']); // prettier-ignore
const isBlock = (node: Node): node is Element =>
  node.type === 'element' && blocks.has(node.tagName);

const wordsIn = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
};

const property = ({ properties }: Element, name: string): string => String(properties[name] ?? '');

const phraseOf = (node: Element, numberOf: NumberOf): string => {
  const inside = phrasesOf(node.children, numberOf);
  switch (node.tagName) {
    case 'strong':
      return `**${inside}**`;
    case 'em':
      return `*${inside}*`;
    case 'del':
      return `~~${inside}~~`;
    case 'code':
      return codeSpan(wordsIn(node));
    case 'br':
      return '\\\n';
    case 'a':
      return `[${inside}](${linkTarget(property(node, 'href'))})`;
    case 'img':
      return `![${markdownText(property(node, 'alt'))}](${linkTarget(property(node, 'src'))})`;
    case citeElement:
      return `[^${String(numberOf(property(node, 'id')) ?? 0)}]`;
    default:
      return inside;
  }
};

/** What stands in a line: texts, emphasis, links, citations. */
export const phrasesOf = (nodes: readonly Node[], numberOf: NumberOf): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return markdownText(node.value);
      return node.type === 'element' ? phraseOf(node, numberOf) : '';
    })
    .join('');

const listOf = (node: Element, numberOf: NumberOf): string => {
  const items = node.children.filter((one) => one.type === 'element');
  const start = Number(node.properties.start ?? 1);
  return items
    .map((item, at) => {
      const mark = node.tagName === 'ol' ? `${start + at}. ` : '- ';
      const isTight = !item.children.some((one) => isBlock(one) && !/^[ou]l$/.test(one.tagName));
      return setIn(mark, blocksOf(item.children, numberOf).join(isTight ? '\n' : '\n\n'));
    })
    .join('\n');
};

const blockOf = (node: Element, numberOf: NumberOf): string => {
  switch (node.tagName) {
    case 'ul':
    case 'ol':
      return listOf(node, numberOf);
    case 'pre':
      return `~~~\n${wordsIn(node).replace(/\n$/, '')}\n~~~`;
    case 'blockquote':
      return blocksOf(node.children, numberOf)
        .join('\n\n')
        .replace(/^/gm, '> ')
        .replace(/ +$/gm, '');
    case 'hr':
      return '---';
    case 'table':
      return tableMarkdown(node, numberOf);
    case 'div':
      return blocksOf(node.children, numberOf).join('\n\n');
    case 'p':
      return startEscaped(phrasesOf(node.children, numberOf).trim());
    default:
      return `${'#'.repeat(Number(node.tagName.slice(1)))} ${phrasesOf(node.children, numberOf).trim()}`;
  }
};

/** The blocks of a text as Markdown, one after the other; phrases between them are paragraphs. */
export function blocksOf(nodes: readonly Node[], numberOf: NumberOf): string[] {
  const found: string[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    const text = phrasesOf(line, numberOf).trim();
    if (text !== '') found.push(startEscaped(text));
    line = [];
  };
  for (const node of nodes)
    if (isBlock(node)) {
      endLine();
      found.push(blockOf(node, numberOf));
    } else line.push(node);
  endLine();
  return found;
}
