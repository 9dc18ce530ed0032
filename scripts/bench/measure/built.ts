import type { Built } from '../results.ts';
import { takenIn } from './span.ts';
import type { Run } from './watched-run.ts';
import { weighed, type WrittenFile } from './written-files.ts';

/** A run that built a site, and the site. */
export const builtBy = (run: Run, files: readonly WrittenFile[]): Built => ({
  on: new Date(run.from).toISOString(),
  ...takenIn(run.samples, run),
  ...weighed(files),
});
