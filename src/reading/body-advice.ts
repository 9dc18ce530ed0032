import type { Nodes, Root } from 'hast';
import { startOf, wordsOf, type BodyFault } from './body-walk.ts';
import * as wording from './advice-wording.ts';

const vagueWords =
  /^(?:(?:klik |lihat )?di ?sini|ini|tautan|baca selengkapnya|selengkapnya|(?:click )?here|this|link|read more|more)$/i;
const isElement = (node: Nodes): node is Extract<Nodes, { type: 'element' }> =>
  node.type === 'element';

const linkAdvice = (node: Extract<Nodes, { type: 'element' }>): BodyFault[] => {
  const offset = startOf(node);
  const words = wordsOf(node).trim();
  const href = typeof node.properties.href === 'string' ? node.properties.href : '';
  const host = URL.parse(href)?.hostname ?? '';
  return [
    ...(vagueWords.test(words) ? [{ offset, told: wording.vagueLink(words) }] : []),
    ...(/^(?:https?:\/\/|www\.)/i.test(words)
      ? [{ offset, told: wording.bareAddress(words) }]
      : []),
    ...(/(?:^|\.)xn--/.test(host) ? [{ offset, told: wording.foreignHost(host) }] : []),
  ];
};

/** What an editor should think again about: none of it stops the build. */
export const adviceOn = (tree: Root): BodyFault[] => {
  const advice: BodyFault[] = [];
  let level = 1;
  const look = (node: Nodes): void => {
    if (isElement(node)) {
      const heading = Number(/^h([2-4])$/.exec(node.tagName)?.[1] ?? 0);
      if (heading > level + 1)
        advice.push({ offset: startOf(node), told: wording.skippedLevel(level + 1, heading) });
      if (heading > 0) level = heading;
      if (node.tagName === 'a') advice.push(...linkAdvice(node));
    }
    if ('children' in node) node.children.forEach(look);
  };
  look(tree);
  return advice;
};
