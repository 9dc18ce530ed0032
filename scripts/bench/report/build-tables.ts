import type { Stage } from '../stages/stages-of.ts';
import { counted, growth, rounded, table, worked } from './numbers.ts';
import type { AtlasSize } from './sizes.ts';

const megabytes = (bytes: number): string => rounded(bytes / 1e6);

/** Whole builds, one row a size, with the growth from the size before. */
export const wholeTable = (sizes: readonly AtlasSize[]): string =>
  table(
    [
      ...[
        'partnerships',
        'pages',
        'files',
        'MB written',
        'wall, s',
        'user CPU, s',
        'system CPU, s',
      ],
      ...['peak memory, MB', 'CPU where records double', 'memory where records double'],
    ],
    sizes.map(({ size, atlas }, at) => {
      const before = sizes[at - 1];
      const grown = (value: (one: AtlasSize['atlas']) => number) =>
        before ? growth([before.size, value(before.atlas)], [size, value(atlas)]) : '';
      return [
        ...[counted(size), counted(atlas.pages), counted(atlas.files), megabytes(atlas.bytes)],
        ...[rounded(atlas.wall), rounded(atlas.user), rounded(atlas.system), megabytes(atlas.peak)],
        ...[grown(worked), grown(({ peak }) => peak)],
      ];
    }),
  );

/** Builds after one edit, beside the whole ones. */
export const editTable = (sizes: readonly AtlasSize[]): string =>
  table(
    [
      'partnerships',
      'wall, s',
      'CPU, s',
      'peak memory, MB',
      'wall against whole',
      'CPU against whole',
    ],
    sizes.flatMap(({ size, atlas, edit }) =>
      edit
        ? [
            [
              ...[counted(size), rounded(edit.wall), rounded(worked(edit)), megabytes(edit.peak)],
              `× ${rounded(edit.wall / atlas.wall)}`,
              `× ${rounded(worked(edit) / worked(atlas))}`,
            ],
          ]
        : [],
    ),
  );

/** What each stage does, in words. */
const does: Readonly<Record<string, string>> = {
  check: 'check: every record read and judged',
  read: 'read: records into the store of Astro',
  bundle: 'bundle: scripts, styles, page programs',
  model: 'model: joins, states, addresses',
  pages: 'render: pages',
  columns: 'render: columns for comparing',
  list: 'list: rows for its script',
  map: 'map',
  pictures: 'share pictures',
  outputs: 'outputs: JSON, CSV, feeds, calendars',
  'search index': 'search index',
  gates: 'gates',
  compress: 'compress (`npm run compress`)',
};

const stagesIn = ({ atlas, compress }: AtlasSize): Stage[] => [
  ...atlas.stages,
  ...(compress ? [{ ...compress, stage: 'compress', files: 0 }] : []),
];

/** Stages, one row each: seconds of processors at each size, and all else at the largest. */
export const stageTable = (sizes: readonly AtlasSize[]): string => {
  const of = (one: AtlasSize | undefined, name: string) =>
    one && stagesIn(one).find(({ stage }) => stage === name);
  const row = (name: string): string[] => {
    const measured = sizes.filter((one) => of(one, name) !== undefined);
    const [before, last] = [measured.at(-2), measured.at(-1)];
    const [one, found] = [of(before, name), of(last, name)];
    return [
      does[name] ?? name,
      ...sizes.map((size) => {
        const stage = of(size, name);
        return stage ? rounded(worked(stage)) : '–';
      }),
      before && last && one && found
        ? growth([before.size, worked(one)], [last.size, worked(found)])
        : '',
      ...(found
        ? [rounded(found.wall), megabytes(found.peak), counted(found.files), megabytes(found.bytes)]
        : []),
    ];
  };
  const names = Object.keys(does).filter((name) => sizes.some((one) => of(one, name)));
  return table(
    [
      'stage',
      ...sizes.map(({ size }) => `CPU at ${counted(size)}, s`),
      ...['where records double', 'wall, s', 'peak memory, MB', 'files', 'MB written'],
    ],
    names.map(row),
  );
};

/** Kinds of pages at the largest size: what one of each costs. */
export const kindTable = ({ atlas }: AtlasSize): string =>
  table(
    ['pages under', 'pages', 'CPU a page, ms', 'KB a page', 'CPU, s'],
    atlas.kinds
      .filter(({ files }) => files > 2)
      .toSorted((one, other) => worked(other) - worked(one))
      .map((kind) => [
        `\`/${kind.stage}/\``,
        counted(kind.files),
        rounded((worked(kind) / kind.files) * 1000),
        rounded(kind.bytes / kind.files / 1000),
        rounded(worked(kind)),
      ]),
  );
