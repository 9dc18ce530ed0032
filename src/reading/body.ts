import { mdxToMdast } from 'satteri';
import { adviceOn } from './body-advice.ts';
import { features, parseBody } from './body-parse.ts';
import type { BodyPart } from './body-part.ts';
import { partsOf } from './body-tree.ts';
import type { BodyFault } from './body-walk.ts';
import * as wording from './body-wording.ts';
import { findingAt, type Finding } from './finding.ts';
import { positionsIn } from './positions.ts';
import { judgeAddress } from './safe-address.ts';
import { addressAsWritten } from './stand-ins.ts';

export type { BodyCall, BodyPart } from './body-part.ts';

// Link and footnote definitions leave no trace in the tree unless something refers to them.
const definitionFaults = (text: string): BodyFault[] => {
  if (!text.includes(']:')) return [];
  const tree = mdxToMdast(text, { features });
  const faults: BodyFault[] = [];
  const look = (node: typeof tree, depth: number): void => {
    const offset = node.position?.start.offset ?? 0;
    if (node.type === 'footnoteDefinition') faults.push({ offset, told: wording.footnote });
    if (node.type === 'definition') {
      const href = addressAsWritten(encodeURI(node.url.toWellFormed()));
      const judged = judgeAddress(href);
      if ('fault' in judged) faults.push({ offset, told: wording.address(href, judged.fault) });
    }
    if ('children' in node && depth < 100)
      for (const child of node.children) look(child, depth + 1);
  };
  look(tree, 0);
  return faults;
};

/** Reads a body as data. Nothing in it is run, or even parsed as a program; whatever could be is a finding. Advice does not stop it. */
export const readBody = (
  file: string,
  written: string,
  startLine = 1,
): { parts: BodyPart[]; findings: Finding[]; advice: Finding[] } => {
  const { text, tree, faults } = parseBody(written);
  const read = tree ? partsOf(tree, text, startLine) : { parts: [], faults: [] };
  const all = [...faults, ...(tree ? definitionFaults(text) : []), ...read.faults];
  const at = positionsIn(text, startLine);
  const findings = all.map(({ offset, told }) => findingAt(file, at(offset), told, 'body'));
  if (findings.length > 0 || !tree) return { parts: [], findings, advice: [] };
  const advice = adviceOn(tree).map(({ offset, told }) => ({
    ...findingAt(file, at(offset), told, 'body'),
    severity: 'warning' as const,
  }));
  return { parts: read.parts, findings, advice };
};
