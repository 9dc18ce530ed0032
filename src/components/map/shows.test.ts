import { expect, test } from 'vitest';
import { madeUpMap, madeUpMapPlace as place, madeUpTie } from './made-up-map.ts';
import { mapWordsOf } from './map-words.ts';
import { showsOf } from './shows.ts';

const [home, away] = [place('a', '32', 0, 100), place('x', 'JP', 35, 139)];
const tie = madeUpTie('p', [home, away]);

test.for([
  { ties: [tie], said: 'Peta menampilkan 1 kerja sama dari 1.234, di 2 daerah.' },
  {
    ties: [tie, madeUpTie('q', [home])],
    said: 'Peta menampilkan 2 kerja sama dari 1.234, di 2 daerah. Yang tidak tampak sebagai garis: 1 kerja sama, karena letak mitranya tidak tercatat, misalnya jejaring kota.',
  },
  { ties: [], said: 'Tidak ada kerja sama yang tampil di peta dari 1.234.' },
])('$said', ({ ties, said }) => {
  expect(showsOf(mapWordsOf('id'), madeUpMap(ties), 1234)).toBe(said);
});
