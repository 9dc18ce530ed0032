import type { ProgrammeOnLine } from './line-content.ts';
import type { Along, Bar, Look, Track } from './line-marks.ts';

const unknownStart = 40;
const unknownEnd = 16;

/** The stretches of one programme: solid where it was done, dashed where it is planned, fading where nobody says how long. */
export function programmeBars(programme: ProgrammeOnLine, track: Track, grid: Along): Bar[] {
  const stretch = (from: number, to: number, look: Look): Bar[] =>
    to - from < 0.5 ? [] : [{ ...track, from, to, look, tone: 'programme' }];
  const end = programme.end === undefined ? undefined : grid.along(programme.end);
  const start = programme.start
    ? grid.along(programme.start)
    : Math.max(grid.start, (end ?? grid.today) - unknownStart);
  if (programme.isPlan) return stretch(start, Math.max(end ?? grid.tail, start + 6), 'outline');
  if (!programme.start) return stretch(start, end ?? grid.today, 'rise');
  if (end === undefined) {
    const shown = Math.max(start, programme.shownUntil ? grid.along(programme.shownUntil) : start);
    return [
      ...stretch(start, shown, 'solid'),
      ...stretch(
        shown,
        programme.isOver ? shown + unknownEnd : Math.max(grid.tail, shown + 12),
        'fade',
      ),
    ];
  }
  // What is said to run on beyond the day is a plan from there on.
  const done = Math.max(start + 3, Math.min(end, grid.today));
  return [...stretch(start, done, 'solid'), ...stretch(done, end, 'outline')];
}
