import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { BodyFault } from './body-walk.ts';
import { mdxFault, type MdxFault } from './mdx-errors.ts';
import { withoutTagAt, withStandIns } from './stand-ins.ts';
import { brokenPairs } from './tag-pairs.ts';
import { crossedTags } from './tag-wording.ts';

/** A body as its parser read it: with stand-ins, without the tags that it could not read. */
export type ParsedBody = { text: string; tree?: Root; faults: BodyFault[] };

/** Front matter has been cut off before; a body that starts with `---` starts with a line. */
export const features = { frontmatter: false };

const mostTagFaults = 10;

const attempt = (text: string): { tree: Root } | MdxFault => {
  const [pair] = brokenPairs(text);
  if (pair) {
    const { opening, closing, name } = pair;
    return { told: crossedTags(name), offset: closing, tags: [opening, closing] };
  }
  try {
    return { tree: mdxToHast(text, { features }) as Root };
  } catch (error) {
    return mdxFault(text, error);
  }
};

/** Parses a body. Each tag that the parser stops at is reported and put out of its way, so that it reads the rest. */
export const parseBody = (written: string): ParsedBody => {
  let text = withStandIns(written);
  const faults: BodyFault[] = [];
  const told = new Set<string>();
  while (faults.length < mostTagFaults) {
    const outcome = attempt(text);
    if ('tree' in outcome) return { text, tree: outcome.tree, faults };
    if (outcome.closes === undefined || !told.has(outcome.closes)) faults.push(outcome);
    if (outcome.tags.length === 0) break;
    for (const tag of outcome.tags) {
      const name = /^<\/?([\w.:-]*)/.exec(text.slice(tag))?.[1];
      if (name !== undefined) told.add(name);
      text = withoutTagAt(text, tag);
    }
  }
  return { text, faults };
};
