import type { Time } from '../../building/times.ts';
import { takenIn, type Span, type Taken } from '../measure/span.ts';
import type { Run } from '../measure/watched-run.ts';
import type { WrittenFile } from '../measure/written-files.ts';
import { familyOf, isLike, type Family } from './family.ts';
import { spansOf } from './spans.ts';

/** One stage of a build: what it took, and what it wrote. */
export type Stage = Taken & { stage: string; files: number; bytes: number };

const empty = (stage: string): Stage => ({
  stage,
  ...{ wall: 0, user: 0, system: 0, peak: 0 },
  ...{ files: 0, bytes: 0 },
});

const added = (sum: Stage, taken: Taken, bytes: number): void => {
  sum.wall += taken.wall;
  sum.user += taken.user;
  sum.system += taken.system;
  sum.peak = Math.max(sum.peak, taken.peak);
  sum.files += 1;
  sum.bytes += bytes;
};

/** Files that were written one after the other, summed by name: each took the time since the one before it. */
const drawnBy = (
  run: Run,
  files: readonly WrittenFile[],
  from: number,
  name: (one: Family) => string,
) => {
  const sums = new Map<string, Stage>();
  let before = from;
  for (const { path, bytes, at } of files) {
    const stage = name(familyOf(path));
    const sum = sums.get(stage) ?? empty(stage);
    added(sum, takenIn(run.samples, { from: before, to: at }), bytes);
    sums.set(stage, sum);
    before = at;
  }
  return [...sums.values()];
};

const order = ['pages', 'columns', 'list', 'map', 'pictures', 'outputs'];

/** A build of the atlas by stages, its pages by kind, and those pages that the peers write, too. */
export const stagesOf = (run: Run, times: readonly Time[], files: readonly WrittenFile[]) => {
  const { drawn, check, read, bundle, model, ...later } = spansOf(times, files);
  const whole = (spans: Readonly<Record<string, Span>>): Stage[] =>
    Object.entries(spans).map(([stage, span]) => {
      const written = files.filter(({ at }) => at > span.from && at <= span.to);
      const bytes = written.reduce((sum, one) => sum + one.bytes, 0);
      return { stage, ...takenIn(run.samples, span), files: written.length, bytes };
    });
  const grouped = (name: (one: Family) => string) =>
    drawnBy(run, drawn.files, drawn.from, name).filter(({ stage }) => stage !== '');
  const groups = grouped(({ stage }) => stage).sort(
    (one, other) => order.indexOf(one.stage) - order.indexOf(other.stage),
  );
  return {
    stages: [...whole({ check, read, bundle, model }), ...groups, ...whole(later)],
    kinds: grouped(({ stage, kind }) => (stage === 'pages' ? kind : '')),
    like: grouped((one) => (isLike(one) ? 'like' : ''))[0] ?? empty('like'),
  };
};

const before = ['read', 'bundle', 'model'];

/** What the atlas takes for the pages that the peers write, too: with all that goes before, without what they do not do. */
export const likeWork = (stages: readonly Stage[], like: Stage) => {
  const parts = [...stages.filter(({ stage }) => before.includes(stage)), like];
  const sum = (key: 'wall' | 'user' | 'system') =>
    parts.reduce((total, part) => total + part[key], 0);
  return {
    ...{ wall: sum('wall'), user: sum('user'), system: sum('system') },
    peak: Math.max(...parts.map(({ peak }) => peak)),
    ...{ pages: like.files, bytes: like.bytes },
  };
};
