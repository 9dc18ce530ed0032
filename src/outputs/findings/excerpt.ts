import { visible } from '#schema/characters.ts';

/** One line of a file as a terminal may show it, and the blanks that put a caret below a column of it. */
export type Excerpt = { line: string; indent: string };

const most = { before: 60, after: 60 };
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

const widthOf = (text: string): number =>
  Array.from(text).reduce(
    (width, sign) => width + (/\p{M}/u.test(sign) ? 0 : wide.test(sign) ? 2 : 1),
    0,
  );

const asShown = (text: string): string => visible(text).replaceAll('\t', '⇥ ');

/** The part of a line around a column: hidden characters are written out, what is too long is cut. */
export const excerptOf = (line: string, column: number): Excerpt => {
  const at = Math.min(Math.max(column - 1, 0), line.length);
  const isCutBefore = at > most.before && line.length > most.before + most.after;
  const start = isCutBefore ? at - most.before : 0;
  const end = Math.max(at, start + most.before) + most.after;
  const before = `${isCutBefore ? '…' : ''}${asShown(line.slice(start, at).toWellFormed())}`;
  const after = `${asShown(line.slice(at, end).toWellFormed())}${line.length > end ? '…' : ''}`;
  return { line: before + after, indent: ' '.repeat(widthOf(before)) };
};
