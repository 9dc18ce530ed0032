import type { Source } from '#model/atlas.ts';
import { onceFor } from '#model/noted.ts';
import { byText } from '#model/order.ts';
import type { Reliability } from '#schema/vocabularies.ts';
import { rowsAPage } from '../list/paging.ts';
import { byLetter } from '../place/by-letter.ts';

/** One publisher with its sources, in the order of their titles. */
export type Publisher = { name: string; sources: Source[] };

/** The publishers of sources, by name. */
export const publishersOf = onceFor((sources: readonly Source[]): Publisher[] =>
  [...Map.groupBy(sources, ({ record }) => record.publisher)]
    .map(([name, published]) => ({ name, sources: published }))
    .sort(byText(({ name }) => name)),
);

/** How many sources are of each reliability. */
export const ratedOf = onceFor((sources: readonly Source[]): Record<Reliability, number> => {
  const counts = { primary: 0, secondary: 0, weak: 0 };
  for (const { record } of sources) counts[record.reliability] += 1;
  return counts;
});

/** The publishers on pages of about a hundred sources; none is torn apart. At least one page. */
export function publisherPagesOf(publishers: readonly Publisher[]): Publisher[][] {
  const pages: Publisher[][] = [[]];
  let rows = 0;
  for (const publisher of publishers) {
    if (rows > 0 && rows + publisher.sources.length > rowsAPage) {
      pages.push([]);
      rows = 0;
    }
    pages.at(-1)?.push(publisher);
    rows += publisher.sources.length;
  }
  return pages;
}

/** An initial letter, the page on which it begins, and the publisher that it begins with. */
export type LetterStart = { letter: string; anchor: string; page: number; first: Publisher };

/** Where each initial letter begins; nothing for a list too short to need letters. */
export const letterStartsOf = (
  pages: readonly (readonly Publisher[])[],
  other: string,
): LetterStart[] => {
  const pageOf = new Map(pages.flatMap((on, at) => on.map((one) => [one, at + 1] as const)));
  return byLetter(pages.flat(), ({ name }) => name, other).flatMap(
    ({ letter, anchor, entries: [first] }) =>
      letter && anchor && first ? [{ letter, anchor, page: pageOf.get(first) ?? 1, first }] : [],
  );
};
