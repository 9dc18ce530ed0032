import type { Atlas } from '#model/atlas.ts';
import type { ChangeHistory } from '#model/changes.ts';
import type { ReadRecord } from '#reading/record.ts';

/** What a site was built from: all that must be in it follows from this, never from its pages. */
export type Expected = {
  /** Every record as it was read. */
  records: readonly ReadRecord[];
  atlas: Atlas;
  history: ChangeHistory | undefined;
  /** The releases of the data, with the names of all that each publishes. */
  releases: readonly { version: string; day: string; files: readonly string[] }[];
  /** Images of the content folder. */
  images: readonly string[];
  /** Files of `public/`. */
  fixedFiles: readonly string[];
  /** The form of records is built. */
  hasForm: boolean;
};

/** One address of the manifest. */
export type Entry = {
  /** A path below the base: `/daerah/bandung/`, `/data/places.csv`. */
  path: string;
  /** What it is, as people are told who miss it. */
  what: string;
  /** Whether it only leads on, and where. */
  leadsTo?: string;
  /** A public address: once published, it never dies. Pages of a long list come and go with its length, and files for scripts with those. */
  isPublic: boolean;
};
