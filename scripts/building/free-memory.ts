import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Gives back at once what is not needed any more, before a step that asks for much: left alone, Node keeps what an earlier
 * step used. At 10,000 partnerships 1 GB in the process that checked, and as much in the one that read for the pages.
 */
export const freeMemory = (): void => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
};
