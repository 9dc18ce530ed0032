import type { Wording } from '#schema/wording.ts';
import type { Table } from '../tables/table.ts';

/** One file of the open data, with all that is told of it. */
export type DataFile = {
  /** Where it lies, below the folder of the data. */
  path: string;
  mediaType: string;
  title: Wording;
  description: Wording;
  text: string;
  /** How many rows, records or features it has; nothing where it is no list. */
  rows?: number;
  /** The table that its columns are those of, where it is a CSV. */
  table?: Table;
};

const encoder = new TextEncoder();

/** How many bytes a text has in UTF-8. */
export const sizeOf = (text: string): number => encoder.encode(text).length;
