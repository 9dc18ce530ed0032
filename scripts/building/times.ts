import { performance } from 'node:perf_hooks';

/** How long one step took, in milliseconds. */
export type Time = { step: string; took: number };

/** The result of a step, whose time is put down. */
export const timed = async <T>(
  times: Time[],
  step: string,
  run: () => T | Promise<T>,
): Promise<T> => {
  const start = performance.now();
  const result = await run();
  times.push({ step, took: performance.now() - start });
  return result;
};

/** What every step took, a line each; said where `ATLAS_TIMES` is set. */
export const toldTimes = (times: readonly Time[]): string =>
  times.map(({ step, took }) => `${(took / 1000).toFixed(2).padStart(8)} s  ${step}\n`).join('');
