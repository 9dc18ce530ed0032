import { expect, test } from 'vitest';
import type { CollectionName } from '#schema/collections.ts';
import { recordName } from './file-name.ts';

test.for<{ collection: CollectionName; name: string; is: object }>([
  { collection: 'places', name: 'kota-contoh.yaml', is: { id: 'kota-contoh' } },
  { collection: 'partnerships', name: 'a.mdx', is: { id: 'a' } },
  { collection: 'narratives', name: 'a.en.mdx', is: { id: 'a', language: 'en' } },
  { collection: 'pages', name: 'tentang.id.mdx', is: { id: 'tentang', language: 'id' } },
  { collection: 'pages', name: 'tentang.en.mdx', is: { id: 'tentang', language: 'en' } },
  { collection: 'places', name: `${'a'.repeat(80)}.yaml`, is: { id: 'a'.repeat(80) } },
])('$collection/$name names $is', ({ collection, name, is }) => {
  expect(recordName(collection, name)).toEqual(is);
});

test.for<{ collection: CollectionName; name: string; rule?: string }>([
  { collection: 'partnerships', name: 'a.MDX' },
  { collection: 'partnerships', name: 'a.md' },
  { collection: 'partnerships', name: 'a.mdx~' },
  { collection: 'partnerships', name: 'a.mdx.txt' },
  { collection: 'partnerships', name: 'a (1).mdx' },
  { collection: 'partnerships', name: 'a#b.mdx' },
  { collection: 'partnerships', name: 'a?b.mdx' },
  { collection: 'partnerships', name: '%2e%2e.mdx' },
  { collection: 'partnerships', name: 'a.en.mdx' },
  { collection: 'partnerships', name: '.a.mdx' },
  { collection: 'partnerships', name: '.mdx' },
  { collection: 'partnerships', name: 'Kota-A.mdx' },
  { collection: 'partnerships', name: '-a.mdx' },
  { collection: 'partnerships', name: 'a--b.mdx' },
  { collection: 'partnerships', name: 'a-.mdx' },
  { collection: 'partnerships', name: 'a\n.mdx' },
  { collection: 'partnerships', name: 'á.mdx' },
  { collection: 'partnerships', name: '__proto__.mdx' },
  { collection: 'partnerships', name: `${'a'.repeat(81)}.mdx` },
  { collection: 'places', name: 'a.yml' },
  { collection: 'places', name: 'a.mdx' },
  { collection: 'narratives', name: 'a.mdx' },
  { collection: 'narratives', name: 'a.id.mdx' },
  { collection: 'pages', name: 'tentang.mdx' },
  { collection: 'places', name: '.DS_Store' },
  { collection: 'places', name: '.gitkeep' },
  { collection: 'places', name: 'index.yaml', rule: 'file-name-reserved' },
  { collection: 'places', name: 'en.yaml', rule: 'file-name-reserved' },
  { collection: 'pages', name: 'sdm.id.mdx', rule: 'file-name-reserved' },
  { collection: 'sources', name: 'halaman.yaml', rule: 'file-name-reserved' },
])('$collection/$name is refused', ({ collection, name, rule = 'file-name' }) => {
  expect(recordName(collection, name)).toMatchObject({ rule });
});
