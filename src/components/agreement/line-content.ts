import type { Lane } from '#model/lanes.ts';
import type { Day } from '#model/partial-date.ts';
import type { EventType } from '#schema/vocabularies.ts';

/** What a mark may be called on the line, from the fullest words to the shortest. */
export type Words = readonly string[];

/** An act with what it is called; `endsAsStated` where a source names its end. */
export type ActOnLine = { lane: Lane; endsAsStated: boolean; words: Words };

/** A stretch without an act in force, in the row of the act before it. */
export type GapOnLine = { from: Day; to: Day; row: number; words: Words };

export type EventOnLine = { on: Day; type: EventType; words: Words };

/** A programme; `shownUntil` is the last day on which a source shows it at work. */
export type ProgrammeOnLine = {
  start?: Day;
  end?: Day;
  shownUntil?: Day;
  /** Whether a source calls it done, with or without a day. */
  isOver?: boolean;
  isPlan: boolean;
  words: Words;
};

/** Everything a line draws, in days and words, before it is laid out. */
export type LineContent = {
  from: Day;
  to: Day;
  today: Day;
  todayWords: string;
  acts: ActOnLine[];
  gaps: GapOnLine[];
  events: EventOnLine[];
  programmes: ProgrammeOnLine[];
};

/** Whether an act is drawn as an open sign: it states an intent or a plan and carries nothing itself. */
export const isLetter = ({ type }: Pick<Lane, 'type'>): boolean =>
  type === 'letter-of-intent' || type === 'plan-of-action';

/** Whether anything on the line has a date, so that there is something to draw. */
export const hasDates = ({ acts, events, programmes }: LineContent): boolean =>
  events.length > 0 ||
  programmes.length > 0 ||
  acts.some(({ lane }) => lane.start !== undefined || lane.end !== undefined);

/** The row of the act that was over when a gap began. */
export const gapRowOf = (lanes: readonly Lane[], { from }: { from: Day }): number =>
  lanes
    .filter(({ main, end }) => main && end !== undefined && end <= from)
    .reduce<Lane | undefined>(
      (last, lane) => (last && (last.end ?? '') >= (lane.end ?? '') ? last : lane),
      undefined,
    )?.rank ?? 0;
