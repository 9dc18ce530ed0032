import { counted, growthFactor, rounded, table, worked } from './numbers.ts';
import type { AtlasSize } from './sizes.ts';

type Judged = { what: string; value: number; unit: string; most: number };

const afterPages = ['search index', 'gates'];

/** The most memory of a build until its pages and files are written. */
const memoryOf = ({ atlas }: AtlasSize): number =>
  Math.max(...atlas.stages.flatMap(({ stage, peak }) => (afterPages.includes(stage) ? [] : peak)));

/** Doubling may cost a tenth more than twice: no measurement is that even. */
const linear = 2.2;

const budgetsOf = (last: AtlasSize, before: AtlasSize | undefined): Judged[] => {
  const { Hugo } = last.peers;
  const grown =
    before && growthFactor([before.size, before.atlas.user], [last.size, last.atlas.user]);
  return [
    ...(Hugo
      ? [
          {
            what: 'user CPU of like pages against Hugo',
            value: last.atlas.like.user / Hugo.user,
            unit: '×',
            most: 1.5,
          },
        ]
      : []),
    ...(last.edit
      ? [
          {
            what: 'CPU of a build after one edit against that of a whole one',
            value: worked(last.edit) / worked(last.atlas),
            unit: '×',
            most: 0.5,
          },
        ]
      : []),
    { what: 'memory without search index', value: memoryOf(last) / 1e9, unit: 'GB', most: 3 },
    ...(grown === undefined
      ? []
      : [
          {
            what: 'user CPU of the whole where records double',
            value: grown,
            unit: '×',
            most: linear,
          },
        ]),
  ];
};

/** What a build of the largest size may take at most, and whether it does not take more. */
export const budgetTable = (sizes: readonly AtlasSize[]): string => {
  const last = sizes.at(-1);
  if (!last) return '';
  return table(
    [`at ${counted(last.size)} partnerships`, 'measured', 'at most', 'holds'],
    budgetsOf(last, sizes.at(-2)).map(({ what, value, unit, most }) => [
      ...[what, `${rounded(value)} ${unit}`, `${most} ${unit}`],
      value <= most ? 'yes' : '**no**',
    ]),
  );
};
