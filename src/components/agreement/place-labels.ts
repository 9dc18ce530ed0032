import { widthOf } from './text-width.ts';

/** A label to be placed near what it names, with its words from the fullest to the shortest. */
export type Wanted = {
  readonly at: number;
  readonly until: number;
  readonly words: readonly string[];
};

/** Where labels may stand: rows counted away from what they name, between two edges. */
export type Room = {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly size: number;
};

/** A label in its place; a leader joins it to what it names at `foot`. */
export type PlacedLabel = { of: number; text: string; from: number; row: number; foot: number };

type Taken = { from: number; to: number };
type Choice = { text: string; from: number; to: number; row: number; foot: number; cost: number };

const air = 10;
const step = 7;

const isFree = (row: readonly Taken[], from: number, to: number): boolean =>
  row.every((one) => to + air <= one.from || from >= one.to + air);

/** Where a label of some width may begin: over what it names, or so that it still touches its beginning. */
function startsFor({ at, until }: Wanted, width: number, { from, to }: Room): number[] {
  const inside = Array.from(
    { length: Math.floor((until - at) / step) + 1 },
    (_, n) => at + n * step,
  );
  const around = [at - width / 2, at - width + air, to - width];
  return [...inside, until - width, ...around].filter(
    (start) => start >= from && start + width <= to && start <= until && start + width >= at,
  );
}

/** Dear are short words, far rows, and words that stand beside what they name instead of over it. */
const costOf = ({ at, until }: Wanted, words: number, row: number, from: number, to: number) => {
  const isPoint = until - at < 1;
  const before = Math.max(0, at - from) * (isPoint ? 0.3 : 0.9);
  const after = Math.max(0, from - at) * 0.15;
  const beyond = isPoint ? 0 : Math.max(0, to - until) * 0.2;
  return words * 90 + row * 50 + before + after + beyond;
};

function choicesFor(
  wanted: Wanted,
  others: readonly Wanted[],
  rows: readonly Taken[][],
  room: Room,
): Choice[] {
  const choices: Choice[] = [];
  // In the first row, what stands over the beginning of another leaves that one without a place.
  const covered = (row: number, from: number, to: number) =>
    row > 0 ? 0 : others.filter(({ at }) => at > from - air && at < to + air).length * 110;
  for (const [words, text] of wanted.words.entries()) {
    const width = widthOf(text, room.size);
    for (const from of startsFor(wanted, width, room)) {
      const foot = Math.min(Math.max(from, wanted.at), wanted.until);
      for (const [row, taken] of rows.entries()) {
        if (row > 0 && !isFree(rows[row - 1] ?? [], foot, foot)) break;
        if (!isFree(taken, from, from + width)) continue;
        const to = from + width;
        const cost = costOf(wanted, words, row, from, to) + covered(row, from, to);
        choices.push({ text, from, to, row, foot, cost });
      }
    }
  }
  return choices;
}

/** Places labels one after the other so that none touches another or a leader; one that fits nowhere is dropped. */
export function placeLabels(wanted: readonly Wanted[], room: Room): PlacedLabel[] {
  const rows: Taken[][] = Array.from({ length: room.rows }, () => []);
  return wanted.flatMap((one, of) => {
    const choices = choicesFor(one, wanted.toSpliced(of, 1), rows, room);
    const best = choices.reduce<Choice | undefined>(
      (found, choice) => (found && found.cost <= choice.cost ? found : choice),
      undefined,
    );
    if (!best) return [];
    const { text, from, to, row, foot } = best;
    rows[row]?.push({ from, to });
    for (const lower of rows.slice(0, row)) lower.push({ from: foot, to: foot });
    return [{ of, text, from, row, foot }];
  });
}
