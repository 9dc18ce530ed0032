import type { Lane } from '#model/lanes.ts';
import type { Day } from '#model/partial-date.ts';
import type { ActOnLine, GapOnLine, LineContent, ProgrammeOnLine } from './line-content.ts';

/** How a stretch is drawn: all looks differ in black and white too. */
export type Look = 'solid' | 'fade' | 'rise' | 'outline' | 'hatch' | 'dots';

/** What a stretch or a point is about; the stylesheet gives it its colour. */
export type Tone = 'in-term' | 'unknown' | 'passed' | 'intent' | 'programme' | 'event' | 'ended';

/** A stretch along the line: `row` is its middle across, `thick` how broad it is. */
export type Bar = { from: number; to: number; row: number; thick: number; look: Look; tone: Tone };

/** A sign at one place of the line. */
export type Point = {
  at: number;
  row: number;
  size: number;
  sign: 'letter' | 'plan' | 'event' | 'member' | 'arrow' | 'cut' | 'over' | 'question';
  tone: Tone;
};

export type Marks = { bars: Bar[]; points: Point[] };

/** Where things stand along the line and across it. */
export type Grid = {
  readonly along: (day: Day) => number;
  /** Where what has no date stands, before the first year. */
  readonly edge: number;
  readonly start: number;
  readonly end: number;
  readonly today: number;
  /** Where an unknown end has faded away. */
  readonly tail: number;
  readonly rowOf: (rank: number) => { row: number; thick: number };
  readonly eventRow: number;
  readonly programmeRow: (place: number) => { row: number; thick: number };
};

const sum = (all: readonly Marks[]): Marks => ({
  bars: all.flatMap(({ bars }) => bars),
  points: all.flatMap(({ points }) => points),
});

const isLetter = ({ type }: Lane): boolean => type === 'letter-of-intent' || type === 'plan-of-action';

/** A letter is dotted on until the act it announced, its own end, or the day. */
function letterMarks(lane: Lane, acts: readonly ActOnLine[], grid: Grid): Marks {
  const { row, thick } = grid.rowOf(lane.rank);
  const at = lane.start ? grid.along(lane.start) : grid.edge;
  const sign = lane.type === 'letter-of-intent' ? 'letter' : 'plan';
  const next = acts
    .map((act) => act.lane)
    .filter((one) => one.id !== lane.id && (one.main || one.rank === lane.rank))
    .flatMap(({ start }) => (start && start > (lane.start ?? '') ? [grid.along(start)] : []));
  const until = Math.min(grid.today, ...next, ...(lane.end ? [grid.along(lane.end)] : []));
  const size = sign === 'letter' ? Math.min(8, thick / 2) : Math.min(6, thick / 2 + 2);
  const dots: Bar = { from: at + size + 3, to: until - 2, row, thick, look: 'dots', tone: 'intent' };
  const point: Point = { at, row, size, sign, tone: 'intent' };
  return {
    bars: dots.to > dots.from && sign === 'letter' ? [dots] : [],
    points: [point, ...(lane.start ? [] : [{ ...point, sign: 'question' as const }])],
  };
}

function undatedMarks({ lane }: ActOnLine, grid: Grid): Marks {
  const { row, thick } = grid.rowOf(lane.rank);
  const to = lane.end ? grid.along(lane.end) : grid.tail;
  const bar: Bar = { from: grid.edge + 10, to, row, thick, look: 'outline', tone: 'unknown' };
  const risen: Bar = { ...bar, look: 'rise', tone: 'in-term' };
  const point: Point = { at: grid.edge, row, size: 8, sign: 'question', tone: 'unknown' };
  return { bars: [lane.ending === 'stated' ? risen : bar], points: [point] };
}

function actMarks(act: ActOnLine, acts: readonly ActOnLine[], grid: Grid): Marks {
  const { lane } = act;
  if (isLetter(lane)) return letterMarks(lane, acts, grid);
  if (!lane.start) return undatedMarks(act, grid);
  const { row, thick } = grid.rowOf(lane.rank);
  const from = grid.along(lane.start);
  const isMember = lane.type === 'membership' && lane.ending === 'unknown';
  const lasts = isMember || lane.ending === 'open-ended';
  const isKnown = lasts || act.endsAsStated || lane.ending === 'ended';
  const until = lane.end ? grid.along(lane.end) : lasts ? grid.tail : Math.max(grid.tail, from + 12);
  // A stretch of a few days still needs a place on the line.
  const to = Math.max(until, from + 3);
  const tone: Tone = isKnown ? 'in-term' : 'unknown';
  const at = { row, size: thick / 2, tone };
  const points: Point[] = [];
  if (lane.type === 'membership') points.push({ ...at, at: from, sign: 'member' });
  if (lasts) points.push({ ...at, at: to, sign: 'arrow' });
  if (lane.ending === 'ended') points.push({ ...at, at: to, sign: 'over', tone: 'ended' });
  if (lane.ending === 'stated' && to >= grid.end) points.push({ ...at, at: to, sign: 'cut' });
  return { bars: [{ from, to, row, thick, look: isKnown ? 'solid' : 'fade', tone }], points };
}

const gapMarks = ({ from, to, row: rank }: GapOnLine, grid: Grid): Marks => ({
  bars: [
    {
      ...grid.rowOf(rank),
      from: grid.along(from),
      to: Math.max(grid.along(to), grid.along(from) + 2),
      look: 'hatch',
      tone: 'passed',
    },
  ],
  points: [],
});

function programmeMarks(programme: ProgrammeOnLine, place: number, grid: Grid): Marks {
  const at = { ...grid.programmeRow(place), tone: 'programme' as const };
  const end = programme.end === undefined ? undefined : grid.along(programme.end);
  const start = programme.start
    ? grid.along(programme.start)
    : Math.max(grid.start, (end ?? grid.today) - 40);
  const bar = (from: number, to: number, look: Look): Bar[] =>
    to - from < 0.5 ? [] : [{ ...at, from, to, look }];
  if (programme.isPlan)
    return { bars: bar(start, Math.max(end ?? grid.tail, start + 6), 'outline'), points: [] };
  if (!programme.start) return { bars: bar(start, end ?? grid.today, 'rise'), points: [] };
  // What is said to run on beyond the day is a plan from there on.
  const done = Math.max(start + 3, Math.min(end ?? start, grid.today));
  if (end) return { bars: [...bar(start, done, 'solid'), ...bar(done, end, 'outline')], points: [] };
  const shown = Math.max(start, programme.shownUntil ? grid.along(programme.shownUntil) : start);
  const fade = bar(shown, Math.max(grid.tail, shown + 12), 'fade');
  return { bars: [...bar(start, shown, 'solid'), ...fade], points: [] };
}

/** Every mark of a line on a grid; the same for a line from left to right and one from top to bottom. */
export const marksOf = ({ acts, gaps, events, programmes }: LineContent, grid: Grid): Marks =>
  sum([
    ...acts.map((act) => actMarks(act, acts, grid)),
    ...gaps.map((gap) => gapMarks(gap, grid)),
    ...programmes.map((programme, place) => programmeMarks(programme, place, grid)),
    {
      bars: [],
      points: events.map(({ on, type }) => ({
        at: grid.along(on),
        row: grid.eventRow,
        size: 5,
        sign: 'event',
        tone: type === 'termination' || type === 'suspension' ? 'ended' : 'event',
      })),
    },
  ]);
