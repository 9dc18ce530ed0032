import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePart } from '../written-part.ts';
import { everyPage } from './pages.ts';
import type { Seen } from './result.ts';
import { tableOf } from './table.ts';

const versionOf = (): string => {
  const named = readFileSync(join(import.meta.dirname, 'tool/package.json'), 'utf8');
  const { dependencies } = JSON.parse(named) as { dependencies: { lighthouse: string } };
  return dependencies.lighthouse;
};

const each = (values: readonly (string | number)[]): string =>
  [...new Set(values)].sort().join(', ');

/** Writes the scores into `docs/performance.md`. */
export const writeScores = (pages: readonly Seen[], browser: string): Promise<void> =>
  writePart(
    'Lighthouse',
    `Measured with \`npm run bench -- lighthouse --write\` on ${each(pages.map(({ day }) => day))}, with Lighthouse ${versionOf()} and
Chromium ${browser}: its phone and its slow network simulated, the site served compressed over HTTP/2, runs a page:
${each(pages.map(({ runs }) => runs))}, of which the middle counts. *Power* is
how fast the machine was at the visits (Lighthouse’s \`benchmarkIndex\`); the phone is as slow as it. These are ${pages.length} of ${everyPage().length} pages, one of every type in each language.
Promised are 100 in each, and 95 in performance where a map is on the screen.

${tableOf(pages)}`,
  );
