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

/** What a page is seen to be in at most so many runs, on the phone and the network that Lighthouse simulates. */
export const measure = async (bench: Bench, page: PageToSee, runs: number): Promise<Seen> => {
  const results: Result[] = [];
  while (results.length < runs && !isSettled(results, runs))
    results.push(await run(bench, page.path));
  return { ...page, day: today(), ...seenIn(results) };
};
