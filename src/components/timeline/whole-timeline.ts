import type { Atlas } from '#model/atlas.ts';
import { onceFor } from '#model/noted.ts';
import { decadesOf, timelineOf, type TimelineDecade, type TimelineEntry } from '#model/timeline.ts';

type Whole = { entries: TimelineEntry[]; decades: TimelineDecade[] };

/**
 * Everything dated of the atlas, the latest first, and by decade. Sorting sixty thousand dates of ten thousand partnerships
 * takes seconds, and every page of a decade asks for them.
 */
export const wholeTimelineOf = onceFor(
  ({ partnerships, day }: Pick<Atlas, 'partnerships' | 'day'>): Whole => {
    const entries = timelineOf(partnerships, day);
    return { entries, decades: decadesOf(entries) };
  },
);
