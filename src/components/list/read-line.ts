/** What a written line is drawn with. */
export type ReadLine = {
  strokes: { ink: string; d: string; thick?: string | undefined }[];
  /** The middle of each question mark, from above. */
  questions: number[];
};

/** Reads a line as `writtenLine` wrote it. */
export function readLine(written: string, inks: readonly string[]): ReadLine {
  const parts = written === '' ? [] : written.split(';');
  return {
    strokes: parts
      .filter((part) => !part.startsWith('?'))
      .map((part) => {
        const [d = '', thick] = part.slice(1).split('*');
        return { ink: inks[parseInt(part.charAt(0), 36)] ?? '', d, thick };
      }),
    questions: parts.filter((part) => part.startsWith('?')).map((part) => Number(part.slice(1))),
  };
}
