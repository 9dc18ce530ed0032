import { writeFileSync } from 'node:fs';
import type { Results } from '../results.ts';
import { writePart } from '../written-part.ts';
import { chartOf } from './chart.ts';
import { report } from './report.ts';

/** Writes what was measured into `docs/performance.md`, and the chart beside it. */
export const writeReport = async (results: Results): Promise<void> => {
  writeFileSync('docs/performance.svg', chartOf(results));
  const chart = '![Seconds of processors by size and by stage](performance.svg)';
  await writePart('Builds', `${chart}\n\n${report(results)}`);
};
