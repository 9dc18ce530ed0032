import type { Lane } from '#model/lanes.ts';
import { isLetter } from './line-content.ts';
import type { ActOnLine } from './line-content.ts';
import type { Bar, Grid, Marks, Point, Tone } from './line-marks.ts';

/** A letter is dotted on until the act it announced, its own end, or the day. */
function letterMarks({ lane }: ActOnLine, acts: readonly ActOnLine[], grid: Grid): Marks {
  const { row, thick } = grid.rowOf(lane.rank);
  const sign = lane.type === 'letter-of-intent' ? 'letter' : 'plan';
  const size = sign === 'letter' ? Math.min(8, thick / 2) : Math.min(6, thick / 2 + 2);
  const at = lane.start ? grid.along(lane.start) : grid.edge;
  const next = acts
    .map((act) => act.lane)
    .filter((one) => one.id !== lane.id && (one.main || one.rank === lane.rank))
    .flatMap(({ start }) => (start && start > (lane.start ?? '') ? [grid.along(start)] : []));
  const until = Math.min(grid.today, ...next, ...(lane.end ? [grid.along(lane.end)] : []));
  const dots: Bar = {
    from: at + size + 3,
    to: until - 2,
    row,
    thick,
    look: 'dots',
    tone: 'intent',
  };
  const point: Point = { at, row, size, sign, tone: 'intent' };
  return {
    bars: sign === 'letter' && dots.to > dots.from ? [dots] : [],
    points: [point, ...(lane.start ? [] : [{ ...point, sign: 'question' as const }])],
  };
}

/** An act without a date of signing begins at the edge, with a question mark. */
function undatedMarks({ lane }: ActOnLine, grid: Grid): Marks {
  const { row, thick } = grid.rowOf(lane.rank);
  const isStated = lane.ending === 'stated';
  const bar: Bar = {
    from: grid.edge + 10,
    to: lane.end ? grid.along(lane.end) : grid.tail,
    row,
    thick,
    look: isStated ? 'rise' : 'outline',
    tone: isStated ? 'in-term' : 'unknown',
  };
  const question = { at: grid.edge, row, size: 8, sign: 'question', tone: 'unknown' } as const;
  return { bars: [bar], points: [question] };
}

const signsAtEnds = (
  lane: Lane,
  at: Omit<Point, 'at' | 'sign'>,
  bar: Bar,
  end: number,
): Point[] => {
  const points: Point[] = [];
  if (lane.type === 'membership') points.push({ ...at, at: bar.from, sign: 'member' });
  if (lastsOn(lane)) points.push({ ...at, at: bar.to, sign: 'arrow' });
  if (lane.ending === 'ended') points.push({ ...at, at: bar.to, sign: 'over', tone: 'ended' });
  if (lane.ending === 'stated' && bar.to >= end) points.push({ ...at, at: bar.to, sign: 'cut' });
  return points;
};

/** Whether an act goes on as far as anyone knows: open-ended, or a membership that nothing ended. */
const lastsOn = ({ type, ending }: Lane): boolean =>
  ending === 'open-ended' || (type === 'membership' && ending === 'unknown');

/** The marks of one act: solid to an end that is known, fading where none is. */
export function actMarks(act: ActOnLine, acts: readonly ActOnLine[], grid: Grid): Marks {
  const { lane, endsAsStated } = act;
  if (isLetter(lane)) return letterMarks(act, acts, grid);
  if (!lane.start) return undatedMarks(act, grid);
  const { row, thick } = grid.rowOf(lane.rank);
  const from = grid.along(lane.start);
  const isKnown = lastsOn(lane) || endsAsStated || lane.ending === 'ended';
  const shortest = from + (lane.ending === 'unknown' ? 12 : 3);
  const to = Math.max(lane.end ? grid.along(lane.end) : grid.tail, shortest);
  const tone: Tone = isKnown ? 'in-term' : 'unknown';
  const bar: Bar = { from, to, row, thick, look: isKnown ? 'solid' : 'fade', tone };
  return { bars: [bar], points: signsAtEnds(lane, { row, size: thick / 2, tone }, bar, grid.end) };
}
