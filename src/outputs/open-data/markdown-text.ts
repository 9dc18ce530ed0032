/** A text as Markdown reads it back: what would be a sign of Markdown is escaped. */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>~|]/g, String.raw`\$&`)
    .replace(/&(?=#?\w+;)/g, String.raw`\&`);

/** The text of a paragraph, its first sign escaped where it would begin a heading, a list or a quotation. */
export const startEscaped = (line: string): string =>
  line
    .replace(/^(?=(#{1,6}|[-+])(\s|$)|(-{3,}|={3,})\s*$)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](\s|$))/, '$1\\');

/** A code span, fenced by more backticks than it holds in a row. */
export const codeSpan = (text: string): string => {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return fence + pad + text + pad + fence;
};

/** The address of a link, in the form that may hold any sign. */
export const linkTarget = (address: string): string =>
  /[\s()<>]/.test(address) ? `<${address.replace(/[<>\s]/g, encodeURIComponent)}>` : address;

/** Lines set in by so many spaces, the first one behind a mark. */
export const setIn = (mark: string, block: string): string =>
  mark + block.replaceAll(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`);
