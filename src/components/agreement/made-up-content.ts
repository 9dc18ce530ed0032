import type { Lane } from '#model/lanes.ts';
import type { ActOnLine, LineContent } from './line-content.ts';

// Lines that stand for real ones in tests.

export const madeUpLane = (facts: Partial<Lane> = {}): Lane => ({
  id: 'nota',
  type: 'memorandum-of-understanding',
  main: true,
  ending: 'unknown',
  rank: 0,
  start: '2019-06-26',
  ...facts,
});

export const madeUpAct = (facts: Partial<Lane> = {}, endsAsStated = false): ActOnLine => {
  const name = `Nota kesepahaman ${facts.id ?? 'nota'}`;
  const lane = madeUpLane(facts);
  return {
    lane,
    endsAsStated,
    words: [`${name}, 26 Jun 2019 – 26 Jul 2024`, `${name}, 2019 – 2024`, name, '2019 – 2024'],
  };
};

export const madeUpContent = (facts: Partial<LineContent> = {}): LineContent => ({
  from: '2019-06-26',
  to: '2026-11-22',
  today: '2026-11-22',
  todayWords: '22 Nov 2026',
  acts: [],
  gaps: [],
  events: [],
  programmes: [],
  ...facts,
});

/** Seven acts that renew one another, the first from 1960. */
export const sevenActs: ActOnLine[] = [1960, 1971, 1985, 1990, 2004, 2016, 2025].map(
  (year, at, all) => {
    const next = all[at + 1];
    const end = next === undefined ? {} : { end: `${next}-05-24`, ending: 'renewed' as const };
    return madeUpAct({ id: `nota-${at}`, start: `${year}-05-24`, ...end });
  },
);
