import type { AgreementLine } from '#model/agreement-line.ts';
import type { Day } from '#model/partial-date.ts';
import { smallLine } from '../agreement/small-line.ts';

/** A small line in few letters: its strokes, each as place of its ink, path and width, then its question marks. */
export function writtenLine(
  line: AgreementLine,
  frame: { from: Day; to: Day },
  inks: string[],
): string {
  const { strokes, questions } = smallLine(line, frame);
  const placeOf = (ink: string): number => {
    if (!inks.includes(ink)) inks.push(ink);
    return inks.indexOf(ink);
  };
  return [
    ...strokes
      // Today stands in the row already.
      .filter(({ ink }) => ink !== 'today')
      .map(({ ink, d, thick }) => `${placeOf(ink).toString(36)}${d}${thick ? `*${thick}` : ''}`),
    ...questions.map((row) => `?${row}`),
  ].join(';');
}
