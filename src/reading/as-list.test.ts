import { expect, test } from 'vitest';
import { asList } from './as-list.ts';

test.for([
  { field: 'sources', written: 'warta', is: '[warta]' },
  { field: 'agreement', written: 'health, culture', is: '[health, culture]' },
  { field: 'parties', written: 'mekarsari', is: undefined },
  { field: 'signatories', written: 'Wali Kota: Mekarsari', is: undefined },
  { field: 'sources', written: null, is: undefined },
])('“$written” as $field is $is', ({ field, written, is }) => {
  expect(asList(field, written)?.instead).toBe(is);
});
