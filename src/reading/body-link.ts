import type { Element, ElementContent } from 'hast';
import type { BodyCall } from './body-part.ts';
import { cut, report, startOf, type Walk, type Where } from './body-walk.ts';
import { address } from './body-wording.ts';
import { judgeAddress } from './safe-address.ts';
import { addressAsWritten, asWritten } from './stand-ins.ts';

const textProperty = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A link to elsewhere as HTML, one within this site as a call: its base and its language are known only later. */
export const linkOf = (
  walk: Walk,
  node: Element,
  where: Where,
  calls: BodyCall[],
): ElementContent[] => {
  const href = addressAsWritten(textProperty(node.properties.href));
  const judged = judgeAddress(href);
  if ('fault' in judged) {
    report(walk, node, address(href, judged.fault));
    return [];
  }
  const title = asWritten(textProperty(node.properties.title));
  const attributes: Record<string, string> = title === '' ? { href } : { href, title };
  const inside = { ...where, inLink: true, inPhrase: true };
  if (judged.kind === 'site') {
    const children = walk.parts(node.children, inside);
    const position = walk.at(startOf(node));
    calls.push({ call: 'Link', attributes, isInline: true, children, ...position });
    return [{ type: 'text', value: cut }];
  }
  if (judged.kind === 'web') attributes.rel = 'external noopener';
  const children = walk.nodes(node.children, inside, calls);
  return [{ type: 'element', tagName: 'a', properties: attributes, children }];
};
