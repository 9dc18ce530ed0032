/** Rows on one page of the list, as it stands without JavaScript. */
export const rowsAPage = 100;

/** How many pages a list has; an empty one has one. */
export const pagesOf = (list: readonly unknown[], rows = rowsAPage): number =>
  Math.max(1, Math.ceil(list.length / rows));

/** The pages after the first. */
export const laterPages = (list: readonly unknown[], rows = rowsAPage): number[] =>
  Array.from({ length: pagesOf(list, rows) - 1 }, (_, at) => at + 2);

/** The rows of one page, counted from 1. */
export const rowsOnPage = <T>(list: readonly T[], page: number): T[] =>
  list.slice((page - 1) * rowsAPage, page * rowsAPage);
