/** A closing tag and the opening one that it would close, by their offsets. */
export type TagPair = { opening: number; closing: number; name: string };

type Opening = { offset: number; name: string; line: number };

const tag = /<([^<>]*)>/g;
const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*[ \t]*/;
const listMarker = /(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const tagOrComment = /<[^<>]*>|\{\/\*[^]*?\*\/\}/g;

const widthOf = (prefix: string): number => prefix.replaceAll('\t', '    ').length;

/** How far what a list item holds is indented at least, or nothing if no list item begins on the line. */
const listIndent = (line: string): number | undefined => {
  const prefix = containers.exec(line)?.[0] ?? '';
  return listMarker.test(prefix) ? widthOf(prefix.trimEnd()) + 1 : undefined;
};

/** Whether a closing tag with some text before it on its line stands in a list that begins on or after a line. */
const closesInList = (before: string, linesBetween: readonly string[]): boolean => {
  const prefix = containers.exec(before)?.[0] ?? '';
  if (/[^\s\\]/.test(before.slice(prefix.length).replace(tagOrComment, ''))) return false;
  if (listMarker.test(prefix)) return true;
  const indents = linesBetween.map(listIndent);
  return indents.some((indent) => indent !== undefined && indent <= widthOf(prefix));
};

/**
 * The pairs of tags of which the closing one stands in a list that begins after the opening one. Nothing is meant to
 * close so, and the MDX parser does not refuse it: some of them end the process.
 */
export const pairsAcrossLists = (text: string): TagPair[] => {
  const lines = text.split('\n');
  const open: Opening[] = [];
  const found: TagPair[] = [];
  let line = 0;
  let next = 0;
  for (const { 1: inside = '', index } of text.matchAll(tag)) {
    for (let at = text.indexOf('\n', next); at >= 0 && at < index; at = text.indexOf('\n', next)) {
      line += 1;
      next = at + 1;
    }
    const name = /[A-Za-z$_][\w$.:-]*/.exec(inside)?.[0] ?? '';
    if (!inside.startsWith('/')) {
      if (!inside.endsWith('/')) open.push({ offset: index, name, line });
      continue;
    }
    const at = open.findLastIndex((opening) => opening.name === name);
    const [opening] = at < 0 ? [] : open.splice(at);
    if (!opening || opening.line === line) continue;
    if (closesInList(text.slice(next, index), lines.slice(opening.line + 1, line)))
      found.push({ opening: opening.offset, closing: index, name });
  }
  return found;
};
