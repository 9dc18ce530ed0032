import { existsSync, realpathSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { closeWorkshop, openWorkshop, type Workshop } from './workshop.ts';

/** A site in the making: nobody sees it until it is whole. */
export type Aside = {
  /** Where it is made, by a path inside the project. */
  folder: string;
  /** What is kept meanwhile, and by nobody after that. */
  cache: string;
  /** Puts it in the place of the site that was there. */
  publish: () => void;
};

/** Moves the old site out of the way and the new one to where it belongs: two renames, no half a site between them. */
const replace = ({ site, old }: Workshop, output: string): void => {
  if (existsSync(output)) renameSync(output, old);
  renameSync(site, output);
};

const cancelled =
  'Dibatalkan; situs yang lama tidak disentuh. · Cancelled; the site that was there is untouched.';
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Makes room for a site beside the folder it is meant for. What ends the process before `publish`, be it an error, a signal
 * or a record that calls `process.exit(0)`, removes what was made, leaves the old site, and never ends as a success.
 */
export const openAside = (named: string): Aside => {
  const output = existsSync(named) ? realpathSync(named) : resolve(named);
  const workshop = openWorkshop(output);
  let isPublished = false;
  process.on('exit', (code) => {
    closeWorkshop(workshop, output);
    if (!isPublished && code === 0) process.exitCode = 1;
  });
  for (const [signal, code] of Object.entries(signals))
    process.on(signal, () => {
      process.stderr.write(`${cancelled}\n`);
      process.exit(code);
    });
  const publish = (): void => {
    replace(workshop, output);
    closeWorkshop(workshop, output);
    isPublished = true;
  };
  const { way } = workshop;
  return { folder: join(way, 'site'), cache: join(way, 'cache'), publish };
};
