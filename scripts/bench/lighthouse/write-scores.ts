import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePart } from '../written-part.ts';
import type { Seen } from './result.ts';
import { tableOf } from './table.ts';

const versionOf = (): string => {
  const named = readFileSync(join(import.meta.dirname, 'tool/package.json'), 'utf8');
  const { dependencies } = JSON.parse(named) as { dependencies: { lighthouse: string } };
  return dependencies.lighthouse;
};

const daysOf = (pages: readonly Seen[]): string =>
  [...new Set(pages.map(({ day }) => day))].sort().join(', ');

/** Writes the scores into `docs/performance.md`. */
export const writeScores = (pages: readonly Seen[], browser: string): Promise<void> =>
  writePart(
    'Lighthouse',
    `Measured with \`npm run bench -- lighthouse --write\` on ${daysOf(pages)}: Lighthouse ${versionOf()}, Chromium ${browser},
its phone and its slow network simulated, the middle of three runs. Promised are 100 in each, and 95 in performance
where a map is on the screen.

${tableOf(pages)}`,
  );
