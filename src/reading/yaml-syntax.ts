import type { YAMLError } from 'yaml';
import type { Complaint } from '#schema/wording.ts';
import {
  hyphenFault,
  indentFault,
  tabFault,
  unclearIndent,
  type Fault,
  type Unread,
} from './yaml-layout.ts';
import * as wording from './yaml-wording.ts';

const lineAround = (text: string, offset: number): { start: number; line: string } => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, line: text.slice(start, end < 0 ? undefined : end) };
};

const field = /^([ \t]*(?:- +)*[A-Za-z_][\w-]*[ \t]*:[ \t]+)(\S.*)$/;

const quoted = (value: string): string => {
  const bare = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
  return bare.includes("'") && !/["\\]/.test(bare)
    ? `"${bare}"`
    : `'${bare.replaceAll("'", "''")}'`;
};

/** The line as it would be read, where quotation marks around its value are all it lacks. */
const quotedLine = (line: string): string | undefined => {
  const [, name = '', value = ''] = field.exec(line.trimEnd()) ?? [];
  const isMarked = /^[@`%,\]}"'*&!]|^\[[^\]]*\][ \t]*[^ \t#\]]/.test(value);
  const isAmbiguous = isMarked || (/:( |$)/.test(value) && !/^[[{|>]/.test(value));
  return isAmbiguous ? `${name.trimStart()}${quoted(value)}` : undefined;
};

const openQuote = /^[ \t]*(?:- +)*(?:[A-Za-z_][\w-]*[ \t]*:[ \t]+)?(["'])(?!.*\1[ \t]*(?:#.*)?$)/m;

const unclosedQuote = (text: string, error: YAMLError): Fault => {
  const found = openQuote.exec(text);
  if (!found) return { offset: error.pos[0], told: wording.unclear(error.message) };
  return {
    offset: found.index + found[0].length - 1,
    told: wording.openQuote(found[1] ?? ''),
  };
};

const indentCodes = new Set(['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'UNEXPECTED_TOKEN']);

const toldByLine = (error: YAMLError, line: string): Complaint | 'indent' => {
  const corrected = quotedLine(line);
  if (corrected !== undefined) return wording.needsQuotes(line.trim(), corrected);
  if (error.code === 'BLOCK_IN_FLOW') return wording.colonInBraces;
  if (error.message.includes('must be sufficiently indented and end with a'))
    return wording.openBracket;
  if (error.code === 'BAD_DQ_ESCAPE') return wording.escape;
  if (!/:( |$)/.test(line) && !line.trimStart().startsWith('- '))
    return wording.noColon(line.trim());
  const isInBrackets = /^[[{]/.test(field.exec(line)?.[2] ?? '');
  return indentCodes.has(error.code) && !isInBrackets ? 'indent' : wording.unclear(error.message);
};

/** What the first error of the YAML parser means to an editor; without one, the text starts with a directive. */
export const syntaxFault = (unread: Unread, error: YAMLError | undefined): Fault => {
  const { text } = unread;
  if (!error || text.startsWith('%')) return { offset: 0, told: wording.directive };
  const offset = error.pos[0];
  if (error.code === 'RESOURCE_EXHAUSTION') return { offset, told: wording.tooDeep };
  if (error.code === 'MULTIPLE_DOCS') return { offset, told: wording.severalDocuments };
  if (/^Missing closing .quote/.test(error.message)) return unclosedQuote(text, error);
  const { line } = lineAround(text, offset);
  if (/^ *\t/.test(line) || error.code === 'TAB_AS_INDENT') return tabFault(unread, offset);
  const laidOut = hyphenFault(unread, offset) ?? indentFault(unread, error);
  if (laidOut) return laidOut;
  const told = toldByLine(error, line);
  return told === 'indent' ? unclearIndent(unread, offset) : { offset, told };
};
