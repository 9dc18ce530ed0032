import { categories, metrics, type Metric, type Seen } from './result.ts';
import { leastOf, shortIn } from './wanted.ts';

const titles = ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'power', 'remark'];

const remarkOf = (seen: Seen): string =>
  [
    ...(seen.hasMap ? ['map on screen'] : []),
    ...(leastOf(seen, 'seo') === undefined ? ['asks not to be found (noindex)'] : []),
    ...(shortIn(seen).length > 0 ? ['**below**'] : []),
  ].join(', ');

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The scores as a table, one page a row. */
export const tableOf = (pages: readonly Seen[]): string =>
  [
    row(titles),
    row(titles.map(() => '---')),
    ...pages.map((seen) =>
      row([
        `${seen.type} \`${seen.path.replaceAll('|', '%7C')}\``,
        ...categories.map((category) => seen.scores[category]),
        seen.power,
        remarkOf(seen),
      ]),
    ),
  ].join('\n');

const seconds = (value: number): string => (value / 1000).toFixed(1);

const writtenBy: Readonly<Record<Metric, (value: number) => string>> = {
  'first-contentful-paint': seconds,
  'largest-contentful-paint': seconds,
  'total-blocking-time': (value) => value.toFixed(0),
  'cumulative-layout-shift': (value) => value.toFixed(2),
};

/** One page in a line, while the rest is measured. */
export const lineOf = (seen: Seen, performance?: number): string => {
  const scores = categories.map((category) => String(seen.scores[category]).padStart(3)).join(' ');
  const short = shortIn(seen, performance);
  const values = metrics.map((metric) => writtenBy[metric](seen.metrics[metric]).padStart(5));
  const told = [
    ...(seen.hasMap ? ['map'] : []),
    ...seen.failing,
    ...short.map((one) => `< ${one}`),
  ];
  return `${scores}  ${values.join(' ')} ${seen.power}  ${seen.path}  ${told.join(' ')}`.trimEnd();
};
