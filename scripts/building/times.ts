import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

/** When one step began, in milliseconds of the clock; how long it took, and processors worked on it meanwhile, in seconds. */
export type Time = { step: string; at: number; took: number; worked: number };

const workedSoFar = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};

/** Starts a step; what it gives back ends the step and puts its time down. */
export const begin = (times: Time[], step: string): (() => void) => {
  const [start, worked] = [performance.now(), workedSoFar()];
  return () => {
    const took = (performance.now() - start) / 1000;
    times.push({ step, at: performance.timeOrigin + start, took, worked: workedSoFar() - worked });
  };
};

/** The result of a step, whose time is put down. */
export const timed = async <T>(
  times: Time[],
  step: string,
  run: () => T | Promise<T>,
): Promise<T> => {
  const end = begin(times, step);
  const result = await run();
  end();
  return result;
};

const seconds = (value: number): string => `${value.toFixed(2).padStart(7)} s`;

/** What every step took by the clock and of the processors, a line each. */
export const toldTimes = (times: readonly Time[]): string =>
  times
    .map(({ step, took, worked }) => `${seconds(took)} ${seconds(worked)} CPU  ${step}\n`)
    .join('');

/** Tells the times where `ATLAS_TIMES` is set: into the `.json` file that it names, else as lines. */
export const tellTimes = (times: readonly Time[]): void => {
  const wanted = process.env.ATLAS_TIMES ?? '';
  if (wanted.endsWith('.json')) writeFileSync(wanted, JSON.stringify(times));
  else if (wanted !== '') process.stdout.write(toldTimes(times));
};
