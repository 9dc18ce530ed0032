import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { madeUpOrganization, madeUpPartnership, madeUpRecords } from '#model/made-up-records.ts';
import { watchOf } from '#model/watch-rows.ts';
import { askedOf, letterTo } from './letter.ts';

const act = { type: 'memorandum-of-understanding' as const, sources: ['s'] };
const records = madeUpRecords({
  organizations: [madeUpOrganization('rumah-sakit', { place: 'kota-a' })],
  partnerships: [
    madeUpPartnership('a', { agreements: [{ ...act, id: 'mou', signedOn: '2019-10-23' }] }),
    madeUpPartnership('b', { agreements: [{ ...act, id: 'tie', type: 'unspecified' }] }),
    madeUpPartnership('c', { agreements: [{ ...act, id: 'mou', openEnded: true }] }),
    madeUpPartnership('d', {
      kind: 'institutional',
      parties: [{ organization: 'rumah-sakit' }, { place: 'kota-x' }],
      agreements: [{ ...act, id: 'mou', signedOn: '2019' }],
    }),
  ],
});
const atlas = buildAtlas(records, '2026-07-01');
const place = atlas.find.place('kota-a');

test('a place is asked for what is missing where it is a party itself', () => {
  if (!place) throw new Error('The place is not there.');
  const rows = askedOf(place, watchOf(place.partnerships));
  const letter = letterTo('id', place, rows);
  expect(letter).toContain('(PPID)\nKota kota-a\n');
  expect(letter.split('\n').filter((line) => /^\d+\. /.test(line))).toEqual([
    '1. kota-a–kota-x (nota kesepahaman, 23 Oktober 2019). Salinan naskah, khususnya bagian tentang jangka waktu.',
    '2. kota-a–kota-x. Adakah naskah tertulisnya? Bila ada: jenis, nomor, tanggal, dan jangka waktunya.',
  ]);
});

test('without a place the letter is a form to fill in', () => {
  expect(letterTo('en', undefined, [])).toContain('1. [partner, type and date of the act]. ');
});
