import { expect, test } from 'vitest';
import type { Agreement } from '#schema/agreement.ts';
import type { Output, Programme } from '#schema/programme.ts';
import { factOfAct, factOfProgramme } from './fact-words.ts';
import type { Piece } from './fact-words.ts';

const sentence = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const act: Agreement = {
  id: 'nota',
  type: 'memorandum-of-understanding',
  signedOn: '2019-06-26',
  sources: ['s'],
};
const figure = (kind: Output['kind'], value: number): Output => ({
  ...{ kind, value, qualifier: 'at-least', sources: ['s'] },
  measure: { id: 'dokter', en: 'doctors' },
  unit: { id: 'orang', en: 'people' },
});
const programme: Programme = {
  ...{ id: 'p', sector: 'health', status: 'running', startedOn: '2014', sources: ['s'] },
  name: { id: 'Pelatihan', en: 'Training' },
  outputs: [figure('reported', 24), figure('planned', 100), figure('planned', 5)],
};

test('an act is told with its date and its end', () => {
  expect(sentence(factOfAct('id', { ...act, endsOn: '2024-07-26' }))).toBe(
    'Nota kesepahaman, 26 Juni 2019, sampai 26 Juli 2024',
  );
  expect(sentence(factOfAct('id', act))).toBe(
    'Nota kesepahaman, 26 Juni 2019, tanggal akhir tidak ditemukan',
  );
});

test('a programme is told with planned figures before reported ones', () => {
  expect(sentence(factOfProgramme('id', programme))).toBe(
    'Pelatihan, sejak 2014, berjalan; direncanakan: sedikitnya 100 orang (dokter), sedikitnya 5 orang (dokter); dilaporkan: sedikitnya 24 orang (dokter)',
  );
});
