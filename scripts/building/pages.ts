import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Time } from './times.ts';

/**
 * Makes the pages of a site in a process of its own, which tells by itself why it stopped. What it needed of memory is free
 * again when search index and gates want theirs: at 10,000 partnerships one process for all took 4.9 GB.
 * Gives back whether it succeeded.
 */
export const makePages = async (
  { folder, cache }: { folder: string; cache: string },
  times: Time[],
): Promise<boolean> => {
  const child = fork(new URL('./make-pages.ts', import.meta.url), [folder, cache]);
  child.on('message', (told) => times.push(...(told as Time[])));
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
};
