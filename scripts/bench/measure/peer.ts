import { join } from 'node:path';
import type { Peer } from '../peers/peers.ts';
import { workshop, type Built } from '../results.ts';
import { builtBy } from './built.ts';
import { watchedRun } from './watched-run.ts';
import { writtenFilesIn } from './written-files.ts';

/** Lets a peer build its site of some records, from nothing; laying out the records is not measured. */
export const measurePeer = async (peer: Peer, content: string, size: number): Promise<Built> => {
  const name = peer.name.toLowerCase();
  const work = join(workshop, 'work', `${name}-${size}`);
  peer.prepare(content, work);
  const program = peer.program(content, work);
  const run = await watchedRun({ ...program, log: join(workshop, `${name}.log`) });
  return builtBy(run, await writtenFilesIn(join(work, 'site')));
};
