import type { ReadRecord } from '#reading/record.ts';
import { freeMemory } from '../building/free-memory.ts';
import { timed, type Time } from '../building/times.ts';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import type { Fault } from './fault.ts';
import { gates } from './index.ts';
import { readLock } from './lock.ts';
import { readExpected } from './manifest/read-expected.ts';
import { whereOf } from './where.ts';

/** Leads a site through every gate, and gives back all that fell. */
export const faultsIn = async (site: BuiltSite, times: Time[] = []): Promise<Fault[]> => {
  const faults: Fault[] = [];
  for (const { name, check } of gates) {
    const found = await timed(times, `gate ${name}`, () => check(site));
    faults.push(...found.map((one) => ({ gate: name, ...one })));
  }
  return faults;
};

/** Reads the site that was built from these records. */
export const siteOf = async (
  folder: string,
  records: readonly ReadRecord[],
  times: Time[] = [],
): Promise<BuiltSite> => {
  const expected = await timed(times, 'manifest', () => readExpected(records));
  freeMemory();
  return timed(times, 'read every page', () =>
    readBuiltSite(whereOf(folder), expected, readLock()),
  );
};
