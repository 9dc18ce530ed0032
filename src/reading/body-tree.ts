import type { ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { componentOf, isTag } from './body-component.ts';
import { elementOf } from './body-element.ts';
import type { BodyCall, BodyPart } from './body-part.ts';
import { textOf } from './body-text.ts';
import { bracesAt } from './braces.ts';
import { cut, report, startOf, type BodyFault, type Walk, type Where } from './body-walk.ts';
import { expression, notMarkdown, script, tooDeep } from './body-wording.ts';
import { headingIds } from './heading-id.ts';
import { positionsIn } from './positions.ts';
import { asWritten } from './stand-ins.ts';

const deepest = 60;

const isComment = (program: string): boolean =>
  program.includes('/*') && program.replace(/\/\*[^]*?\*\//g, '').trim() === '';

const nodeOf = (
  walk: Walk,
  node: RootContent,
  isFirst: boolean,
  where: Where,
  calls: BodyCall[],
): ElementContent[] => {
  if (where.depth > deepest) report(walk, node, tooDeep);
  else if (node.type === 'text') return [textOf(walk, node, isFirst, where)];
  else if (node.type === 'element') return elementOf(walk, node, where, calls);
  else if (isTag(node)) return componentOf(walk, node, where, calls);
  else if (node.type === 'mdxjsEsm') report(walk, node, script);
  else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (!isComment(asWritten(node.value)))
      report(walk, node, expression(bracesAt(walk.text, startOf(node))));
  } else report(walk, node, notMarkdown(node.type));
  return [];
};

const partsIn = (walk: Walk, nodes: readonly RootContent[], where: Where): BodyPart[] => {
  const calls: BodyCall[] = [];
  const children = walk.nodes(nodes, where, calls);
  if (walk.faults.length > 0) return [];
  const pieces = toHtml({ type: 'root', children }).split(cut);
  return pieces.flatMap((html, at): BodyPart[] => {
    const call = calls[at - 1];
    return [...(call ? [call] : []), ...(html === '' ? [] : [{ html }])];
  });
};

/** What may stand in a page of a tree that the MDX parser made of a text, as parts; what may not, as faults. */
export const partsOf = (
  tree: Root,
  text: string,
  startLine: number,
): { parts: BodyPart[]; faults: BodyFault[] } => {
  const walk: Walk = {
    text,
    faults: [],
    at: positionsIn(text, startLine),
    headingId: headingIds(),
    nodes: (nodes, where, calls) => {
      const inside = { ...where, depth: where.depth + 1 };
      return nodes.flatMap((node, at) => nodeOf(walk, node, at === 0, inside, calls));
    },
    parts: (nodes, where) => partsIn(walk, nodes, where),
  };
  const top = { depth: 0, inCode: false, inLink: false, inPhrase: false };
  return { parts: walk.parts(tree.children, top), faults: walk.faults };
};
