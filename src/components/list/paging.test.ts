import { expect, test } from 'vitest';
import { pagesOf, rowsOnPage } from './paging.ts';

test.for([
  { length: 0, pages: 1, last: 0 },
  { length: 100, pages: 1, last: 100 },
  { length: 101, pages: 2, last: 1 },
  { length: 250, pages: 3, last: 50 },
])('$length rows make $pages pages, the last with $last', ({ length, pages, last }) => {
  const rows = Array.from({ length }, (_, at) => at);
  expect(pagesOf(rows)).toBe(pages);
  expect(rowsOnPage(rows, pages)).toHaveLength(last);
  expect(rows.length === 0 || rowsOnPage(rows, pages).at(-1)).toBe(rows.length === 0 || length - 1);
});
