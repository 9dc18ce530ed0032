import { lockedIn, lostAddress, publicAddresses } from './addresses.ts';
import type { Fault } from './fault.ts';
import type { Expected } from './manifest/expected.ts';
import { manifestOf } from './manifest/manifest.ts';

/** The list of addresses as it is to be written: everything that was in it, and what is new. */
export type GrownLock = { lines: string[]; added: string[]; lost: Fault[] };

/** Adds new addresses to a list. One that no record stands for any more is lost, and stays in the list. */
export const grownLock = (expected: Expected, lock: readonly string[]): GrownLock => {
  const [locked, present] = [lockedIn(lock), manifestOf(expected)];
  const known = new Set(locked.map(({ address }) => address));
  const added = publicAddresses(expected).filter((address) => !known.has(address));
  const lost = locked
    .filter(({ address }) => !present.has(address))
    .map((one) => ({ gate: 'addresses', ...lostAddress(one) }));
  return { lines: [...known, ...added].sort(), added, lost };
};
