import type { Wording } from '#schema/wording.ts';
import type { BuiltSite } from './built-site.ts';

/** What is wrong in one file of a built site, or in the list of addresses, and what to do about it. */
export type Fault = {
  gate: string;
  /** A path below the folder of the site; `urls.lock` for the list of addresses. */
  file: string;
  /** Set where the file has lines that people read. */
  line?: number;
  problem: Wording;
  fix: Wording;
};

/** A fault, before its gate puts its name to it. */
export type Found = Omit<Fault, 'gate'>;

/** One thing that must hold of every site that is published. */
export type Gate = { name: string; check: (site: BuiltSite) => Found[] };
