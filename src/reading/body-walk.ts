import type { ElementContent, Nodes, RootContent } from 'hast';
import type { Complaint } from '#schema/wording.ts';
import type { BodyCall, BodyPart } from './body-part.ts';
import type { Position } from './finding.ts';
import { asWritten } from './stand-ins.ts';

/** A complaint about something at an offset into the body. */
export type BodyFault = { offset: number; told: Complaint };

/** Where in the tree a node stands, as far as it decides what may stand there. */
export type Where = { depth: number; inCode: boolean; inLink: boolean; inPhrase: boolean };

/** One walk through the tree of a body: what it knows, what it has found, and how it goes on below a node. */
export type Walk = {
  text: string;
  faults: BodyFault[];
  at: (offset: number) => Position;
  headingId: (heading: string) => string;
  /** What may stand in a page of some nodes; the calls among them are added to `calls`, each leaving a `cut`. */
  nodes: (nodes: readonly RootContent[], where: Where, calls: BodyCall[]) => ElementContent[];
  parts: (nodes: readonly RootContent[], where: Where) => BodyPart[];
};

/** Where a call stands in the HTML until it is cut there; a character that Unicode keeps for programs. */
export const cut = '\ufddf';

export const startOf = (node: Nodes): number => node.position?.start.offset ?? 0;

export const report = (walk: Walk, node: Nodes, told: Complaint): void => {
  walk.faults.push({ offset: startOf(node), told });
};

/** The words of a node, without its markup. */
export const wordsOf = (node: Nodes): string => {
  if (node.type === 'text') return asWritten(node.value);
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
};
