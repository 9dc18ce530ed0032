import type { BuiltAtlas, OfSize, Results } from '../results.ts';

/** One measured size. */
export type Size = OfSize & { size: number };
export type AtlasSize = Size & { atlas: BuiltAtlas };

/** The sizes that were measured, the smallest first. */
export const sizesIn = ({ sizes }: Results): AtlasSize[] =>
  Object.entries(sizes)
    .map(([size, found]) => ({ ...found, size: Number(size) }))
    .filter((one): one is AtlasSize => one.atlas !== undefined)
    .sort((one, other) => one.size - other.size);
