/** The four categories that the atlas promises, in the order of its table. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];
export type Scores = Readonly<Record<Category, number>>;

/** What performance is reckoned from, in milliseconds, and the shift of the layout as a share of the screen. */
export const metrics = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
] as const;
export type Metric = (typeof metrics)[number];

type Audit = {
  score: number | null;
  numericValue?: number;
  details?: { items?: readonly { url?: string }[] };
};

/** What is read of the result of Lighthouse for one page. */
export type Result = {
  lighthouseVersion: string;
  /** What a short computation took ahead of the visit: how fast the machine was then; a fast desktop has 1500 to 2000. */
  environment: { benchmarkIndex: number };
  runtimeError?: { code: string };
  categories: Readonly<
    Record<Category, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
  >;
  audits: Readonly<Record<string, Audit | undefined>>;
};

/** The function that Lighthouse exports. */
export type Lighthouse = (
  address: string,
  flags: object,
  settings: object,
) => Promise<{ lhr: Result } | undefined>;

/** What one page was seen to be: the middle scores of some runs, and the audits that are below the best in any of them. */
export type Seen = {
  type: string;
  path: string;
  day: string;
  runs: number;
  /** How fast the machine was in the middle of the runs, in points of Lighthouse (`benchmarkIndex`). */
  power: number;
  scores: Scores;
  metrics: Readonly<Record<Metric, number>>;
  /** Whether a map that can be moved was on the screen. */
  hasMap: boolean;
  /** Audits that weigh and are not at their best; those of performance, which a busy machine moves, aside. */
  failing: readonly string[];
};

const hasOpenMap = ({ audits }: Result): boolean =>
  (audits['network-requests']?.details?.items ?? []).some(({ url }) => url?.includes('/open-map.'));

const failingIn = ({ categories: found, audits }: Result): string[] =>
  categories
    .filter((category) => category !== 'performance')
    .flatMap((category) => found[category].auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);

/** The middle of some scores, from 0 to 100; of two, the lower one. */
export const middleOf = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length / 2) - 1] ?? 0;

const scoresIn = (results: readonly Result[], category: Category): number[] =>
  results.map((one) => Math.round((one.categories[category].score ?? 0) * 100));

/** Whether no further run could move the middle of the scores: most of all runs have the same ones already. */
export const isSettled = (results: readonly Result[], runs: number): boolean =>
  categories.every((category) =>
    [...Map.groupBy(scoresIn(results, category), (score) => score).values()].some(
      (alike) => alike.length > runs / 2,
    ),
  );

/** What some runs over one page say together. */
export const seenIn = (results: readonly Result[]): Omit<Seen, 'type' | 'path' | 'day'> => {
  const scoreOf = (category: Category) => middleOf(scoresIn(results, category));
  const valueOf = (metric: Metric) =>
    middleOf(results.map(({ audits }) => audits[metric]?.numericValue ?? 0));
  return {
    runs: results.length,
    power: Math.round(middleOf(results.map(({ environment }) => environment.benchmarkIndex))),
    metrics: Object.fromEntries(metrics.map((one) => [one, valueOf(one)])) as Seen['metrics'],
    scores: Object.fromEntries(categories.map((one) => [one, scoreOf(one)])) as Scores,
    hasMap: results.some(hasOpenMap),
    failing: [...new Set(results.flatMap(failingIn))],
  };
};
