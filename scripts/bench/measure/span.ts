import type { Sample } from './watched-run.ts';

/** A stretch of a run, in milliseconds of the clock. */
export type Span = { from: number; to: number };

/** What a stretch took: seconds by the clock and of processors, and the most memory in bytes. */
export type Taken = { wall: number; user: number; system: number; peak: number };

/** The place of the first look that was not before one moment. */
const placeOf = (samples: readonly Sample[], at: number): number => {
  let [low, high] = [0, samples.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The seconds of processors up to one moment, as if they went evenly between two looks. */
const upTo = (samples: readonly Sample[], at: number): { user: number; system: number } => {
  const place = placeOf(samples, at);
  const [one, other] = [samples[Math.max(0, place - 1)], samples[place]];
  if (!one || !other) return { user: 0, system: 0 };
  const share =
    other.at > one.at ? Math.min(1, Math.max(0, (at - one.at) / (other.at - one.at))) : 1;
  const between = (key: 'user' | 'system') => one[key] + share * (other[key] - one[key]);
  return { user: between('user'), system: between('system') };
};

/** What one stretch of a run took. */
export const takenIn = (samples: readonly Sample[], { from, to }: Span): Taken => {
  const [before, after] = [upTo(samples, from), upTo(samples, to)];
  // A stretch between two looks had the memory that was seen at its end.
  const within = samples.slice(placeOf(samples, from), placeOf(samples, to) + 1);
  return {
    wall: (to - from) / 1000,
    user: after.user - before.user,
    system: after.system - before.system,
    peak: within.reduce((most, { memory }) => Math.max(most, memory), 0),
  };
};
