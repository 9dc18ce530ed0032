import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Time } from './times.ts';

/**
 * Runs a step of the build in a process of its own, which tells by itself why it stopped. What it needed of memory is free
 * again when the next one wants its share: at 10,000 partnerships one process for all took 4.9 GB, and one that had checked
 * still held 0.6 while pages were made. Gives back whether the step succeeded.
 */
export const apart = async (
  step: 'check-records' | 'make-pages',
  words: readonly string[],
  times: Time[],
): Promise<boolean> => {
  const child = fork(new URL(`./${step}.ts`, import.meta.url), words);
  child.on('message', (told) => times.push(...(told as Time[])));
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
};
