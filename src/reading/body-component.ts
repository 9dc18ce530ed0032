import type { ElementContent, Nodes } from 'hast';
import type { Complaint } from '#schema/wording.ts';
import { attributesOf, components, isComponentName, type ComponentName } from './body-calls.ts';
import type { BodyCall } from './body-part.ts';
import { cut, report, startOf, wordsOf, type Walk, type Where } from './body-walk.ts';
import * as wording from './tag-wording.ts';

type Tag = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export const isTag = (node: Nodes): node is Tag =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const contentFault = (name: ComponentName, node: Tag, where: Where): Complaint | undefined => {
  if (where.inLink || (where.inPhrase && name !== 'Cite')) return wording.misplaced(name);
  if (!components[name].hasContent)
    return node.children.length > 0 ? wording.needsNoContent(name) : undefined;
  return wordsOf(node).trim() === '' ? wording.needsContent(name) : undefined;
};

/** A component as a call with literal attributes; anything else that looks like a tag is refused. */
export const componentOf = (
  walk: Walk,
  node: Tag,
  where: Where,
  calls: BodyCall[],
): ElementContent[] => {
  const { name } = node;
  if (!isComponentName(name)) {
    report(walk, node, wording.foreignTag(name ?? ''));
    return [];
  }
  const { value: attributes, faults } = attributesOf(name, node);
  const misused = contentFault(name, node, where);
  for (const told of misused ? [...faults, misused] : faults) report(walk, node, told);
  const isInline = node.type === 'mdxJsxTextElement';
  const inside = { ...where, inPhrase: where.inPhrase || isInline };
  const content = components[name].hasContent
    ? { children: walk.parts(node.children, inside) }
    : {};
  calls.push({ call: name, attributes, isInline, ...content, ...walk.at(startOf(node)) });
  return [{ type: 'text', value: cut }];
};
