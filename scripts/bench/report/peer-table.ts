import { peers } from '../peers/peers.ts';
import type { Results } from '../results.ts';
import type { Taken } from '../measure/span.ts';
import { counted, rounded, table } from './numbers.ts';
import { sizesIn, type AtlasSize } from './sizes.ts';

type Row = Taken & { name: string; pages: number; bytes: number };

const rowsOf = ({ atlas, peers: built }: AtlasSize, { versions }: Results): Row[] => [
  { ...atlas, name: 'the atlas: everything, with search index and gates' },
  { ...atlas.like, name: 'the atlas: pages like those of the peers' },
  ...peers.flatMap(({ name }) => {
    const found = built[name];
    return found ? [{ ...found, name: `${name} ${versions[name] ?? ''}` }] : [];
  }),
];

/** The atlas beside its peers, with the user CPU of the like pages of the atlas as a multiple of theirs. */
export const peerTable = (results: Results): string => {
  const rows = sizesIn(results).flatMap((size) =>
    rowsOf(size, results).map((row, at) => [
      ...[counted(size.size), row.name, counted(row.pages), rounded(row.bytes / 1e6)],
      ...[rounded(row.wall), rounded(row.user), rounded(row.system), rounded(row.peak / 1e6)],
      rounded((row.user / row.pages) * 1000),
      at < 2 ? '' : `× ${rounded(size.atlas.like.user / row.user)}`,
      at < 2 ? '' : `× ${rounded(size.atlas.like.wall / row.wall)}`,
    ]),
  );
  const head = [
    ...['partnerships', 'builder', 'pages', 'MB written', 'wall, s', 'user CPU, s'],
    ...['system CPU, s', 'peak memory, MB', 'user CPU a page, ms'],
    ...['like pages of the atlas, user CPU', 'and wall'],
  ];
  return table(head, rows);
};
