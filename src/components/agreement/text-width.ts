// Widths in em of the widest common system font (DejaVu Sans), so that no reader's font is wider.
const widths: readonly (readonly [letters: string, em: number])[] = [
  ["ijlI'|", 0.3],
  [' \u00a0.,:;!/()[]J-’‘', 0.4],
  ['frt"“”', 0.42],
  ['csxvykzFLEPTY?–', 0.62],
  ['abdeghnopqu0123456789', 0.64],
  ['ABKRSVXZ', 0.7],
  ['CDGHNOQUw', 0.82],
  ['MWm…—', 1],
];
const em = new Map(
  widths.flatMap(([letters, width]) => Array.from(letters).map((one) => [one, width])),
);
const isWide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;

const widthOfLetter = (letter: string): number =>
  em.get(letter) ?? em.get(letter.normalize('NFD').charAt(0)) ?? (isWide.test(letter) ? 1 : 0.75);

/** How wide a text is at most when set at a size, without asking a browser. */
export const widthOf = (text: string, size: number): number =>
  Array.from(text).reduce((sum, letter) => sum + widthOfLetter(letter), 0) * size;

/** A text cut to a width, with an ellipsis where something was cut. */
export function shortened(text: string, width: number, size: number): string {
  if (widthOf(text, size) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && widthOf(`${letters.join('').trimEnd()}…`, size) > width)
    letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A text broken into lines of at most a width; the last line is shortened where more than `most` would be needed. */
export function wrapped(text: string, width: number, size: number, most = 3): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, most - 1);
  const rest = lines.slice(most - 1).join(' ');
  return [...kept, ...(rest ? [rest] : [])].map((line) => shortened(line, width, size));
}
