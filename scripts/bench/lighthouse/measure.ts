import { today } from '../../../src/atlas-day.ts';
import type { PageToSee } from './pages.ts';
import {
  categories,
  isSettled,
  seenIn,
  type Lighthouse,
  type Result,
  type Seen,
} from './result.ts';

const settings = {
  extends: 'lighthouse:default',
  // Pictures of the page for a report that nobody opens; and what the flags of the browser forbid.
  settings: { skipAudits: ['full-page-screenshot', 'bf-cache'] },
};

/** Where to measure: Lighthouse, the port of its browser, and the address of the site without a slash at its end. */
export type Bench = { lighthouse: Lighthouse; port: number; address: string };

/** One run; where the browser was too busy to be recorded, once more. */
const run = async ({ lighthouse, port, address }: Bench, path: string): Promise<Result> => {
  let trouble = 'no result';
  for (let tries = 0; tries < 3; tries += 1) {
    const flags = { port, logLevel: 'silent', onlyCategories: [...categories] };
    const lhr = (await lighthouse(address + path, flags, settings))?.lhr;
    if (lhr && !lhr.runtimeError) return lhr;
    trouble = lhr?.runtimeError?.code ?? trouble;
  }
  throw new Error(`${path}: ${trouble}`);
};

/** So often a machine is asked anew that has less power than is wanted; then its runs count as they are. */
const mostPatience = 10;

/**
 * What a page is seen to be in at most so many runs, on the phone and the network that Lighthouse simulates. Its phone is as
 * slow as the machine: a run on one that has less power just then than is wanted, whatever its scores, does not count.
 */
export const measure = async (
  bench: Bench,
  page: PageToSee,
  runs: number,
  power: number,
): Promise<Seen> => {
  const results: Result[] = [];
  for (let tries = 0; results.length < runs && !isSettled(results, runs); tries += 1) {
    const result = await run(bench, page.path);
    if (result.environment.benchmarkIndex >= power || tries >= mostPatience) results.push(result);
  }
  return { ...page, day: today(), ...seenIn(results) };
};
