import type { Atlas } from '#model/atlas.ts';
import { decadesOf, timelineOf, type TimelineDecade, type TimelineEntry } from '#model/timeline.ts';

type Whole = { entries: TimelineEntry[]; decades: TimelineDecade[] };

// Sorting sixty thousand dates of ten thousand partnerships takes seconds, and every page of a decade asks for them.
const made = new WeakMap<readonly unknown[], Whole>();

/** Everything dated of the atlas, the latest first, and by decade. */
export function wholeTimelineOf({ partnerships, day }: Pick<Atlas, 'partnerships' | 'day'>): Whole {
  const known = made.get(partnerships);
  if (known) return known;
  const entries = timelineOf(partnerships, day);
  const whole = { entries, decades: decadesOf(entries) };
  made.set(partnerships, whole);
  return whole;
}
