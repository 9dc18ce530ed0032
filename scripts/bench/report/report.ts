import { cpus, totalmem } from 'node:os';
import { readFileSync } from 'node:fs';
import type { Results } from '../results.ts';
import { browserTable } from './browser-table.ts';
import { budgetTable } from './budget-table.ts';
import { editTable, kindTable, stageTable, wholeTable } from './build-tables.ts';
import { counted } from './numbers.ts';
import { peerTable } from './peer-table.ts';
import { sizesIn, type AtlasSize } from './sizes.ts';

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string })
    .version;

const machine = (): string => {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB of memory`;
};

const daysOf = (sizes: readonly AtlasSize[]): string => {
  const times = sizes.flatMap(({ atlas, peers }) => [
    atlas.on,
    ...Object.values(peers).map(({ on }) => on),
  ]);
  const [first, last] = [times.toSorted()[0], times.toSorted().at(-1)];
  return [first, last].map((time) => time?.slice(0, 16).replace('T', ' ') ?? '').join(' to ');
};

const measuredOn = ({ state }: Results, sizes: readonly AtlasSize[]): string =>
  `Measured from ${daysOf(sizes)} UTC at ${state || 'no commit'}, on ${machine()}; Node ${process.versions.node}, Astro ${versionOf('astro')}, Pagefind ${versionOf('pagefind')}.\n`;

/** All that was measured as Markdown. */
export const report = (results: Results): string => {
  const sizes = sizesIn(results);
  const largest = sizes.at(-1);
  if (!largest) return '';
  const at = `at ${counted(largest.size)} partnerships`;
  const hasPeers = sizes.some(({ peers }) => Object.keys(peers).length > 0);
  const parts = [
    ['', measuredOn(results, sizes)],
    ['Budgets', budgetTable(sizes)],
    ['Whole builds', wholeTable(sizes)],
    ...(largest.edit ? [['After one edit', editTable(sizes)] as const] : []),
    [`By stage; the last four columns ${at}, or the largest that was measured`, stageTable(sizes)],
    ...(hasPeers ? [['Beside the peers', peerTable(results)] as const] : []),
    [`Pages by kind ${at}`, kindTable(largest)],
    ['In a browser, its processor slowed down four times', browserTable(sizes)],
  ] as const;
  return parts.map(([title, text]) => (title ? `**${title}**\n\n${text}` : text)).join('\n');
};
