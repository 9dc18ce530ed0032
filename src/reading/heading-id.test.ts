import { expect, test } from 'vitest';
import { headingIds } from './heading-id.ts';

test('every heading gets an id of its own, the same on every reading', () => {
  const headings = ['Latar', 'Latar', 'Latar 2', 'Café & SDM!', '南京市', '', 'Latar'];
  const ids = ['bagian-latar', 'bagian-latar-2', 'bagian-latar-2-2', 'bagian-cafe-sdm'];
  expect(headings.map(headingIds())).toEqual([...ids, 'bagian', 'bagian-2', 'bagian-latar-3']);
  expect(headings.map(headingIds())).toEqual(headings.map(headingIds()));
});
