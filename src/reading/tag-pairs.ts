import { positionsIn } from './positions.ts';

/** A closing tag and the opening one that it would close, by their offsets. */
export type TagPair = { opening: number; closing: number; name: string };

type Tag = {
  name: string;
  closes: boolean;
  start: number;
  firstLine: number;
  lastLine: number;
  /** What stands before it on its first line, around it on its lines. */
  before: string;
  around: string;
};
type Line = { isBlank: boolean; listIndent: number };

const tagPattern = /<((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const tagOrComment = /<(?:[^<>"']|"[^"]*"|'[^']*')*>|\{\/\*[^]*?\*\/\}/g;
const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*[ \t]*/;
const listMarker = /(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;

const containersOf = (line: string): string => containers.exec(line)?.[0] ?? '';
const widthOf = (prefix: string): number => prefix.replaceAll('\t', '    ').length;

// How far what a list item holds is indented at least; without end where no list item begins on the line.
const lineOf = (line: string): Line => {
  const prefix = containersOf(line);
  const listIndent = listMarker.test(prefix) ? widthOf(prefix.trimEnd()) + 1 : Infinity;
  return { isBlank: /^[ \t>]*$/.test(line), listIndent };
};

const tagsIn = (text: string, lines: readonly string[]): Tag[] => {
  const at = positionsIn(text, 0);
  return [...text.matchAll(tagPattern)].flatMap(({ 0: whole, 1: inside = '', index }) => {
    const closes = inside.startsWith('/');
    if (inside.endsWith('/') && !closes) return [];
    const { line: firstLine, column } = at(index);
    const { line: lastLine } = at(index + whole.length);
    const name = /[A-Za-z$_][\w$.:-]*/.exec(inside)?.[0] ?? '';
    const around = lines.slice(firstLine, lastLine + 1).join('\n');
    const before = around.slice(0, column - 1);
    return [{ name, closes, start: index, firstLine, lastLine, before, around }];
  });
};

/** Whether nothing but tags stands on the lines of a tag: then it is a block of its own, else part of a paragraph. */
const isBlock = ({ around }: Tag): boolean =>
  around.slice(containersOf(around).length).replace(tagOrComment, '').trim() === '';

const fits = (lines: readonly Line[], opening: Tag, closing: Tag): boolean => {
  if (opening.lastLine === closing.firstLine) return true;
  const between = lines.slice(opening.lastLine + 1, closing.firstLine);
  const { listIndent } = lineOf(closing.before);
  const areBlocks = isBlock(opening);
  if (areBlocks !== isBlock(closing) || listIndent !== Infinity) return false;
  if (!areBlocks) return between.every((line) => !line.isBlank && line.listIndent === Infinity);
  const indent = widthOf(containersOf(closing.before));
  return between.every((line) => line.listIndent > indent);
};

/**
 * The pairs of tags of which one stands in another block than the other: in a paragraph, or in a list that begins after
 * the opening tag. No such pair is MDX, but some are not refused by its parser: they end the process.
 */
export const brokenPairs = (text: string): TagPair[] => {
  const written = text.split('\n');
  const lines = written.map(lineOf);
  const open: Tag[] = [];
  const found: TagPair[] = [];
  for (const tag of tagsIn(text, written)) {
    if (!tag.closes) open.push(tag);
    const at = tag.closes ? open.findLastIndex(({ name }) => name === tag.name) : -1;
    const [opening] = at < 0 ? [] : open.splice(at);
    if (opening && !fits(lines, opening, tag))
      found.push({ opening: opening.start, closing: tag.start, name: tag.name });
  }
  return found;
};
