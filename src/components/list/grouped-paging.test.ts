import { expect, test } from 'vitest';
import { firstPagesOf, groupsOnPage } from './grouped-paging.ts';

const groups = [
  { name: 'a', entries: [1] },
  { name: 'b', entries: [2, 3, 4] },
  { name: 'c', entries: [5, 6] },
  { name: 'd', entries: [7] },
];

test.for([
  {
    page: 1,
    is: [
      { name: 'a', entries: [1], count: 1, isRest: false },
      { name: 'b', entries: [2, 3], count: 3, isRest: false },
    ],
  },
  {
    page: 2,
    is: [
      { name: 'b', entries: [4], count: 3, isRest: true },
      { name: 'c', entries: [5, 6], count: 2, isRest: false },
    ],
  },
  { page: 3, is: [{ name: 'd', entries: [7], count: 1, isRest: false }] },
  { page: 4, is: [] },
])('page $page of groups over pages of three rows', ({ page, is }) => {
  expect(groupsOnPage(groups, page, 3)).toEqual(is);
});

test('a group begins where its first row stands', () => {
  expect(firstPagesOf(groups, 3)).toEqual([1, 1, 2, 3]);
});
