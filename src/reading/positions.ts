import type { Position } from './finding.ts';

/** Turns offsets into a text into lines and columns; the text begins on line `startLine` of its file. */
export const positionsIn = (text: string, startLine = 1): ((offset: number) => Position) => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    for (let high = starts.length - 1; low < high;) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + startLine, column: offset - (starts[low] ?? 0) + 1 };
  };
};
