import type { BodyCall, BodyPart } from './body-part.ts';
import { findingAt, type Finding } from './finding.ts';
import { uncited, unwritten } from './advice-wording.ts';

const callsIn = (parts: readonly BodyPart[]): BodyCall[] =>
  parts.flatMap((part) => ('call' in part ? [part, ...callsIn(part.children ?? [])] : []));

const sourced = ['Cite', 'Quote'];

/** What a narrative lacks: words, where there is only a remark, or any source. One that is empty lacks nothing. */
export const narrativeAdvice = (
  file: string,
  body: string,
  startLine: number,
  parts: readonly BodyPart[],
): Finding[] => {
  if (body.trim() === '') return [];
  const line = startLine + body.slice(0, body.search(/\S/)).split('\n').length - 1;
  const calls = callsIn(parts);
  const hasText = parts.some((part) => 'html' in part && part.html.trim() !== '');
  // Facts shown by <Programme> and the like bring their own sources.
  const isSound = hasText ? calls.some(({ call }) => sourced.includes(call)) : calls.length > 0;
  if (isSound) return [];
  const told = hasText ? uncited : unwritten;
  return [{ ...findingAt(file, { line, column: 1 }, told, 'body'), severity: 'warning' }];
};
