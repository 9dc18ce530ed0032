import { gzipSync } from 'node:zlib';

/** How many bytes a text has on its way to the reader. */
export const compressed = (text: string): number => gzipSync(text).length;

/** The same at most: what compresses in haste fits when it is done with care. A tenth of the time for thousands of pages. */
export const compressedAtMost = (text: string): number => gzipSync(text, { level: 1 }).length;
