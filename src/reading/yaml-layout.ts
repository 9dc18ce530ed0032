import type { YAMLError } from 'yaml';
import type { Complaint } from '#schema/wording.ts';
import type { Position } from './finding.ts';
import { correctionOf, neighbourOf, reindented, widthOf, type Trial } from './yaml-indent.ts';
import * as wording from './layout-wording.ts';

/** A complaint about something at an offset into a text. */
export type Fault = { offset: number; told: Complaint };

/** A text that cannot be read, where its offsets lie in the file, and what would come of a text a little different. */
export type Unread = { text: string; at: (offset: number) => Position; trial: Trial };

const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length - 1;

const startOfLine = (lines: readonly string[], index: number): number =>
  lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);

/** A line that starts with a tab, and the spaces to write instead where they are sure. */
export const tabFault = ({ text, trial }: Unread, offset: number): Fault => {
  const lines = text.split('\n');
  const found = reindented(lines, [lineAt(text, offset)], trial);
  if (!found) return { offset, told: wording.tab() };
  return {
    offset,
    told: { ...wording.tab(found.spaces), corrected: correctionOf(lines, found) },
  };
};

/** An entry whose hyphen touches it, where a space is all it lacks. */
export const hyphenFault = ({ text, trial }: Unread, offset: number): Fault | undefined => {
  const lines = text.split('\n');
  const index = lineAt(text, offset);
  const line = lines[index] ?? '';
  const instead = line.replace(/^( *)-(?=[^\s-])/, '$1- ');
  if (instead === line || !trial(lines.with(index, instead).join('\n'))) return undefined;
  return { offset, told: wording.hyphen(line, instead) };
};

/** The one line near an error that lacks nothing but another indentation. */
export const indentFault = ({ text, at, trial }: Unread, error: YAMLError): Fault | undefined => {
  const lines = text.split('\n');
  const here = lineAt(text, error.pos[0]);
  const suspects = [neighbourOf(lines, here, 'above'), here, neighbourOf(lines, here, 'below')];
  const found = reindented(
    lines,
    suspects.filter((one) => one !== undefined),
    trial,
    0,
  );
  if (!found) return undefined;
  const offset = startOfLine(lines, found.at);
  const likeLine = at(startOfLine(lines, found.like)).line;
  const own = widthOf(lines[found.at] ?? '');
  const told = wording.indentLike(own, found.spaces, likeLine, found.bond);
  return { offset, told: { ...told, corrected: correctionOf(lines, found) } };
};

/** An indentation that fits nothing, without a word on which line is the wrong one. */
export const unclearIndent = ({ text }: Unread, offset: number): Fault => {
  const lines = text.split('\n');
  const here = lineAt(text, offset);
  const above = neighbourOf(lines, here, 'above');
  const widths = [here, above ?? here].map((index) => widthOf(lines[index] ?? ''));
  return { offset, told: wording.indent(widths[0] ?? 0, widths[1] ?? 0) };
};
