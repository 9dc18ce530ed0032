import type { Complaint } from '#schema/wording.ts';
import { components, isComponentName } from './body-calls.ts';
import { bracesAt } from './braces.ts';
import { expression, unreadable } from './body-wording.ts';
import { asWritten } from './stand-ins.ts';
import * as wording from './tag-wording.ts';

/** What a message of the MDX parser means, and the offsets of the tags that it is about. */
export type MdxFault = { told: Complaint; offset: number; tags: number[]; closes?: string };

const offsetOf = (text: string, line: number, column: number): number => {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
};

const placesIn = (text: string, message: string): number[] =>
  [...message.matchAll(/(?:^|[( ])(\d+):(\d+)(?=[:)])/g)].map(([, line, column]) =>
    offsetOf(text, Number(line), Number(column)),
  );

const address = /^<(?:[a-z][a-z0-9+.-]*:[^\s<>]|[^\s<>@]+@[^\s<>]+>)/i;

const toldByTag = (source: string): Complaint => {
  const name = /^<\/?([A-Za-z$_][\w$.:-]*)/.exec(source)?.[1];
  if (address.test(source)) return wording.bracketedAddress;
  const isComponent = isComponentName(name ?? null);
  if (name === undefined || (!isComponent && !/^<\/?[\w$.:-]+(?:\s[^<>]*)?>/.test(source)))
    return wording.lessThan(asWritten(source.slice(0, 12)).split('\n', 1).join(''));
  if (!isComponent) return wording.foreignTag(name);
  const tag = asWritten(source.slice(0, source.indexOf('>') + 1));
  return /[=\s]\{/.test(tag) ? wording.attributeExpression(name) : wording.brokenTag(name);
};

const toldByMessage = (message: string, source: string): Omit<MdxFault, 'offset' | 'tags'> => {
  const closing = /^Unexpected closing tag `<\/([^`>]*)>`/.exec(message)?.[1];
  if (closing !== undefined) return { told: wording.strayClosingTag(closing), closes: closing };
  const unclosed = /^Expected (?:a|the) closing tag (?:for )?`<\/?([^`>]*)>`/.exec(message)?.[1];
  if (unclosed === undefined) return { told: toldByTag(source) };
  if (!isComponentName(unclosed)) return { told: wording.foreignTag(unclosed) };
  return { told: wording.unclosedTag(unclosed, !components[unclosed].hasContent) };
};

/** Reads a message of the MDX parser about a text; the parser knows no other way to tell. */
export const mdxFault = (text: string, error: unknown): MdxFault => {
  const message = error instanceof Error ? error.message : String(error);
  const tags = placesIn(text, message).filter((offset) => /[<{]/.test(text.charAt(offset)));
  const offset = tags[0];
  const reason = message.replace(/^\d+:\d+: /, '').replace(/ \(mdx[^)]*\)$/, '');
  if (offset === undefined)
    return { told: unreadable(reason), offset: placesIn(text, message)[0] ?? 0, tags: [] };
  // The only braces the parser sees open comments: one that a blank line cuts off does not close.
  if (text.charAt(offset) === '{')
    return { told: expression(bracesAt(text, offset)), offset, tags };
  return { ...toldByMessage(reason, text.slice(offset)), offset, tags };
};
