// A character of the text, and the one that Unicode keeps for programs (so that no text may hold it) in its place.
const standIns = {
  brace: '\ufdd0',
  lessThan: '\ufdd1',
  i: '\ufdd2',
  e: '\ufdd3',
  reported: '\ufdd4',
} as const;
const written: Readonly<Record<string, string>> = {
  [standIns.brace]: '{',
  [standIns.lessThan]: '<',
  [standIns.i]: 'i',
  [standIns.e]: 'e',
  [standIns.reported]: '<',
};

const spaceFrom = (text: string, from: number): number => {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
};

/** Whether the brace at an offset opens nothing but comments. */
const opensComment = (text: string, brace: number): boolean => {
  let at = spaceFrom(text, brace + 1);
  let comments = 0;
  while (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    if (end < 0) return false;
    at = spaceFrom(text, end + 2);
    comments += 1;
  }
  return comments > 0 && text.charAt(at) === '}';
};

const escaped = /\\[^\n]/;
const fence =
  /^(?:[ \t>*+-]|\d{1,9}[.)])*(?<fence>`{3,}(?=[^`\n]*$)|~{3,})[^\n]*(?:\n(?![ \t>]*\k<fence>)[^\n]*)*(?:\n[ \t>]*\k<fence>[^\n]*)?/;
const codeOnLine = /(?<!`)(?<ticks>`+)(?!`)[^\n]*?[^`\n]\k<ticks>(?!`)/;
const script = /^(?:import|export)(?=[ \t{*])/;
const noTag = /<(?![A-Za-z$_/>\s])/;
const patterns = [escaped, fence, codeOnLine, script, /\{/, noTag].map(({ source }) => source);
const special = new RegExp(patterns.join('|'), 'gm');

const inCode = (code: string): string =>
  code
    .replaceAll('{', standIns.brace)
    .replaceAll('<', standIns.lessThan)
    .replace(/^i(?=mport)/gm, standIns.i)
    .replace(/^e(?=xport)/gm, standIns.e);

/**
 * The text with a stand-in of the same length wherever the parser would begin to read JavaScript (a brace that opens no
 * comment, `import` or `export` at the start of a line) or give up (`<5`), and for every such sign in code. Its
 * JavaScript parser ends the process at some thousand nested brackets; this way it never gets any.
 */
export const withStandIns = (text: string): string =>
  text.replace(special, (found: string, _fence: unknown, _ticks: unknown, at: number) => {
    if (found.startsWith('\\')) return found;
    if (found === '{') return opensComment(text, at) ? found : standIns.brace;
    if (found === '<') return standIns.lessThan;
    return inCode(found);
  });

// A tag up to its end, or its first character where it has none in its paragraph, or a brace.
const tagHere = /<(?:[^<>\n]|\n(?!\n))*>|[<{]/y;

/** The text with the tag at an offset put out of the parser's way, once it has been reported. */
export const withoutTagAt = (text: string, offset: number): string => {
  tagHere.lastIndex = offset;
  const tag = tagHere.exec(text)?.[0] ?? '';
  const blank = tag.replace(/[^\n]/g, standIns.reported);
  return `${text.slice(0, offset)}${blank}${text.slice(offset + tag.length)}`;
};

/** A text from the parser with every stand-in turned back into what was written. */
export const asWritten = (text: string): string =>
  text.replace(/[\ufdd0-\ufdd4]/g, (standIn) => written[standIn] ?? standIn);

/** An address from the parser, which percent-encodes, with every stand-in turned back. */
export const addressAsWritten = (href: string): string =>
  href.replace(/(?:%EF%B7%9[0-4])+/g, (encoded) =>
    encodeURIComponent(asWritten(decodeURIComponent(encoded))),
  );

/** Whether a block of text begins with a line that MDX reads as JavaScript. */
export const startsWithImport = (text: string): boolean => /^[\ufdd2\ufdd3]/.test(text);

/** Offsets in a text of what MDX would read as an expression or as the start of a tag. */
export const standInsIn = (text: string): { offset: number; kind: 'brace' | 'less-than' }[] =>
  [...text.matchAll(/[\ufdd0\ufdd1]/g)].map(({ 0: found, index }) => ({
    offset: index,
    kind: found === standIns.brace ? 'brace' : 'less-than',
  }));
