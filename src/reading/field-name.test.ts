import { expect, test } from 'vitest';
import { fieldName } from './field-name.ts';

test.for([
  { path: [], is: '' },
  { path: ['title', 'id'], is: 'title.id' },
  { path: ['agreements', 0, 'signedOn'], is: 'agreements[0].signedOn' },
])('$path is written $is', ({ path, is }) => {
  expect(fieldName(path)).toBe(is);
});
