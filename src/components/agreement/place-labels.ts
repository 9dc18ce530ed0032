import { widthOf } from './text-width.ts';

/** A label to be placed near what it names, with its words from the fullest to the shortest. */
export type Wanted = { readonly at: number; readonly until: number; readonly words: readonly string[] };

/** Where labels may stand: rows counted away from what they name, between two edges. */
export type Room = { readonly from: number; readonly to: number; readonly rows: number; readonly size: number };

/** A label in its place; `foot` is where a leader joins it to what it names. */
export type PlacedLabel = { of: number; text: string; from: number; row: number; foot: number };

type Taken = { from: number; to: number };

const air = 10;

const isFree = (row: readonly Taken[], from: number, to: number): boolean =>
  row.every((one) => to + air <= one.from || from >= one.to + air);

/** The places a label could start at: over its own beginning, after its neighbours, as far right as it goes. */
function startsFor({ at, until }: Wanted, width: number, row: readonly Taken[], room: Room): number[] {
  const last = room.to - width;
  const behind = row.map(({ to }) => to + air).filter((one) => one > at && one < until - air);
  const isPoint = until - at < 1;
  const starts = isPoint ? [at - width / 2, at, at - width] : [at, ...behind, until - width];
  return [...starts, last].filter(
    (one) => one >= room.from - 0.1 && one <= last + 0.1 && one <= until && one + width >= at,
  );
}

/** Places labels one after the other so that none touches another or a leader; one that fits nowhere is dropped. */
export function placeLabels(wanted: readonly Wanted[], room: Room): PlacedLabel[] {
  const rows: Taken[][] = Array.from({ length: room.rows }, () => []);
  const placeOne = (one: Wanted, of: number): PlacedLabel | undefined => {
    for (const text of one.words) {
      const width = widthOf(text, room.size);
      for (const [row, taken] of rows.entries()) {
        for (const from of startsFor(one, width, taken, room)) {
          const foot = Math.min(Math.max(from, one.at), one.until);
          const below = rows.slice(0, row);
          if (!isFree(taken, from, from + width)) continue;
          if (!below.every((lower) => isFree(lower, foot, foot))) continue;
          taken.push({ from, to: from + width });
          for (const lower of below) lower.push({ from: foot, to: foot });
          return { of, text, from, row, foot };
        }
      }
    }
    return undefined;
  };
  return wanted.flatMap((one, of) => placeOne(one, of) ?? []);
}
