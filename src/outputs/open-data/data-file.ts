import { fileAt } from '#i18n/links.ts';
import type { Wording } from '#schema/wording.ts';
import type { DescribedTable } from './described-table.ts';

/** What is told of a file of the site that programs read. */
export type DescribedFile = {
  /** Where it lies, below the folder of the data; below that of the site where it lies elsewhere. */
  path: string;
  isElsewhere?: boolean;
  mediaType: string;
  title: Wording;
  description: Wording;
  /** Left out where the file is made from more than the atlas. */
  text?: string;
  /** How many rows, records or features it has; nothing where it is no list. */
  rows?: number;
  /** The table that its columns are those of, where it is a CSV. */
  table?: DescribedTable;
};

/** One file of the open data, with all that is told of it. */
export type DataFile = DescribedFile & { text: string };

/** How many bytes a text has in UTF-8. */
export const sizeOf = (text: string): number => Buffer.byteLength(text);

/** The address of a file on the site. */
export const addressOf = ({ path, isElsewhere }: DescribedFile): string =>
  fileAt(isElsewhere ? path : `data/${path}`);
