import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import {
  madeUpOrganization,
  madeUpPartnership,
  madeUpPlace,
  madeUpRecords,
} from '#model/made-up-records.ts';
import { pictureFor } from './picture-for.ts';

const atlas = buildAtlas(
  {
    ...madeUpRecords(),
    places: [
      madeUpPlace('kota-a', { kemendagri: '32.73' }),
      madeUpPlace('kota-b', { kemendagri: '33.74' }),
      madeUpPlace('kota-x', { country: 'JP' }),
      madeUpPlace('kota-y', { country: 'DE' }),
    ],
    organizations: [
      madeUpOrganization('rumah-sakit', { place: 'kota-x' }),
      madeUpOrganization('tanpa-alamat'),
    ],
    partnerships: [
      madeUpPartnership('a-x'),
      madeUpPartnership('a-y-x', {
        parties: [{ place: 'kota-a' }, { place: 'kota-y' }, { place: 'kota-x' }],
      }),
      madeUpPartnership('b-a', { parties: [{ place: 'kota-b' }, { place: 'kota-a' }] }),
    ],
  },
  '2026-11-22',
);

test.for([
  { path: '/', is: 'situs' },
  { path: '/kerja-sama/', is: 'situs' },
  { path: '/kerja-sama/halaman/2/', is: 'situs' },
  { path: '/kerja-sama/a-x/', is: 'negara-jp' },
  { path: '/kerja-sama/a-y-x/', is: 'negara-de' },
  { path: '/kerja-sama/b-a/', is: 'provinsi-33' },
  { path: '/kerja-sama/tidak-ada/', is: 'situs' },
  { path: '/daerah/', is: 'situs' },
  { path: '/daerah/kota-a/', is: 'provinsi-32' },
  { path: '/daerah/kota-x/', is: 'negara-jp' },
  { path: '/lembaga/rumah-sakit/', is: 'negara-jp' },
  { path: '/lembaga/tanpa-alamat/', is: 'situs' },
  { path: '/negara/', is: 'situs' },
  { path: '/negara/de/', is: 'negara-de' },
  { path: '/provinsi/32/', is: 'provinsi-32' },
  { path: '/bidang/kesehatan/', is: 'bidang-kesehatan' },
  { path: '/bidang/kesehatan/program/halaman/2/', is: 'bidang-kesehatan' },
  { path: '/bidang/sdm/', is: 'situs' },
  { path: '/masa-berlaku/', is: 'situs' },
  { path: '/masa-berlaku/daerah/kota-b/', is: 'provinsi-33' },
  { path: '/masa-berlaku/provinsi/32/', is: 'provinsi-32' },
  { path: '/sumber/s/', is: 'situs' },
])('the page $path is shared with the picture $is', ({ path, is }) => {
  expect(pictureFor(path, atlas).name).toBe(is);
});
