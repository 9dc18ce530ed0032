import { performance } from 'node:perf_hooks';

/** How long one step took, and how long processors worked on it meanwhile, in seconds. */
export type Time = { step: string; took: number; worked: number };

const workedSoFar = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};

/** The result of a step, whose time is put down. */
export const timed = async <T>(
  times: Time[],
  step: string,
  run: () => T | Promise<T>,
): Promise<T> => {
  const [start, worked] = [performance.now(), workedSoFar()];
  const result = await run();
  const took = (performance.now() - start) / 1000;
  times.push({ step, took, worked: workedSoFar() - worked });
  return result;
};

const seconds = (value: number): string => `${value.toFixed(2).padStart(7)} s`;

/** What every step took by the clock and of the processors, a line each; said where `ATLAS_TIMES` is set. */
export const toldTimes = (times: readonly Time[]): string =>
  times
    .map(({ step, took, worked }) => `${seconds(took)} ${seconds(worked)} CPU  ${step}\n`)
    .join('');
