import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
type Node = Tree.Node;

/** The tree of a page as a browser without scripts builds it, so that <noscript> is read as well. */
export const parseHtml = (html: string): Tree.Document =>
  parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: true });

const childrenOf = (node: Node): Node[] => [
  ...('childNodes' in node ? node.childNodes : []),
  // What stands in a <template> is put on the page by a script: readers come to see it.
  ...('content' in node ? [node.content] : []),
];

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element below a node in document order, or those of the given names. */
export const elementsIn = (node: Node, ...names: string[]): Element[] =>
  childrenOf(node).flatMap((child) => [
    ...(isElement(child) && (names.length === 0 || names.includes(child.tagName)) ? [child] : []),
    ...elementsIn(child, ...names),
  ]);

/** The value of an attribute, with its entities resolved. */
export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => (one.prefix ? `${one.prefix}:${one.name}` : one.name) === name)
    ?.value;

const ancestorsOf = (element: Element): Element[] => {
  const { parentNode } = element;
  return parentNode && isElement(parentNode) ? [parentNode, ...ancestorsOf(parentNode)] : [];
};

/** The element itself and those around it, the nearest first. */
export const aroundAnd = (element: Element): Element[] => [element, ...ancestorsOf(element)];

/** The language of an element: its own `lang`, or that of the nearest element around it. */
export const languageOf = (element: Element): string | undefined =>
  aroundAnd(element)
    .map((one) => attributeOf(one, 'lang'))
    .find((language) => language !== undefined);

/** Whether readers meet an element as the page stands: it is neither hidden nor a template for later. */
export const isShown = (element: Element): boolean => {
  const around = aroundAnd(element);
  return (
    around.at(-1)?.tagName === 'html' &&
    !around.some((one) => attributeOf(one, 'hidden') !== undefined)
  );
};

const unread = ['script', 'style', 'head'];
const inline =
  /^(a|abbr|b|bdi|cite|code|data|dfn|em|i|kbd|mark|q|s|small|span|strong|sub|sup|text|time|title|tspan|u|var|wbr)$/;

const isUnread = (element: Element): boolean =>
  unread.includes(element.tagName) || attributeOf(element, 'hidden') !== undefined;

const rawText = (node: Node): string => {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node) && isUnread(node)) return '';
  const inside = 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
  return isElement(node) && !inline.test(node.tagName) ? ` ${inside} ` : inside;
};

/** The text below a node as it is read: nothing hidden, blocks apart, white space as one space. */
export const textOf = (node: Node): string => rawText(node).replace(/\s+/g, ' ').trim();

/** Every piece of text below a node, with the element that it stands in. */
export const textsIn = (node: Node): { text: string; within: Element }[] =>
  childrenOf(node).flatMap((child) => {
    if (child.nodeName === '#text' && 'value' in child && isElement(node))
      return child.value.trim() === '' ? [] : [{ text: child.value, within: node }];
    return isElement(child) && unread.includes(child.tagName) ? [] : textsIn(child);
  });

const readAttributes = [
  'alt',
  'title',
  'aria-label',
  'aria-description',
  'placeholder',
  'label',
  'content',
  'data-label',
];

/** The attributes below a node whose words reach readers. */
export const wordsInAttributes = (node: Node): { text: string; within: Element }[] =>
  elementsIn(node).flatMap((within) =>
    within.attrs
      .filter(({ name }) => readAttributes.includes(name))
      .map(({ value }) => ({ text: value, within })),
  );
