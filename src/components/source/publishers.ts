import type { Source } from '#model/atlas.ts';
import { byText } from '#model/order.ts';

/** One publisher with its sources, in the order of their titles. */
export type Publisher = { name: string; sources: Source[] };

/** The publishers of sources, by name. */
export const publishersOf = (sources: readonly Source[]): Publisher[] =>
  [...Map.groupBy(sources, ({ record }) => record.publisher)]
    .map(([name, published]) => ({ name, sources: published }))
    .sort(byText(({ name }) => name));
