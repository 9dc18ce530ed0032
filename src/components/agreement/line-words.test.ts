import { expect, test } from 'vitest';
import { standingOn } from '#model/standing.ts';
import type { Agreement } from '#schema/agreement.ts';
import type { Programme } from '#schema/programme.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import { lineContentOf } from './line-words.ts';

const day = '2026-11-22';
const contentOf = (facts: Partial<PartnershipRecord>) => {
  const record = { agreements: [], events: [], programmes: [], ...facts };
  return lineContentOf('id', { record, line: standingOn(record, day).line });
};
const act = (facts: Partial<Agreement> = {}): Agreement => ({
  id: 'nota',
  type: 'memorandum-of-understanding',
  sources: ['s'],
  ...facts,
});
const wordsOf = (...agreements: Agreement[]) =>
  contentOf({ agreements }).acts.map(({ words }) => words[0]?.replaceAll('\u00a0', ' '));

test.for<{ act: Partial<Agreement>; reads: string }>([
  {
    act: { signedOn: '2019-06-26', endsOn: '2024-07' },
    reads: 'Nota kesepahaman, 26 Jun 2019 – Jul 2024',
  },
  { act: { signedOn: '2019' }, reads: 'Nota kesepahaman, 2019 – ?' },
  { act: { endsOn: '2030' }, reads: 'Nota kesepahaman, ? – 2030' },
  { act: {}, reads: 'Nota kesepahaman, tanggal tidak ditemukan' },
  {
    act: { signedOn: '2019', openEnded: true },
    reads: 'Nota kesepahaman, 2019 – tanpa batas waktu',
  },
  {
    act: { signedOn: '2019', endsOn: '2030', endedOn: '2022' },
    reads: 'Nota kesepahaman, 2019 – 2022',
  },
  {
    act: { type: 'letter-of-intent', signedOn: '2014-12-19' },
    reads: 'Pernyataan kehendak, 19 Des 2014',
  },
  { act: { type: 'membership', signedOn: '2019' }, reads: 'Keanggotaan, sejak 2019' },
  { act: { type: 'letter-of-intent' }, reads: 'Pernyataan kehendak, tanggal tidak ditemukan' },
  { act: { type: 'membership' }, reads: 'Keanggotaan, tanggal tidak ditemukan' },
  { act: { type: 'unspecified', signedOn: '1986' }, reads: 'Naskah, 1986 – ?' },
])('an act $act reads “$reads”', ({ act: facts, reads }) => {
  expect(wordsOf(act(facts))).toEqual([reads]);
});

test('an act of the same type that renews another is called a renewal', () => {
  const renewal = act({ id: 'b', signedOn: '2021', renews: 'nota' });
  expect(wordsOf(act({ signedOn: '2016', endsOn: '2020' }), renewal)[1]).toBe(
    'Perpanjangan, 2021 – ?',
  );
});

test('a gap is counted in days and stands in the row of the act before it', () => {
  const { gaps } = contentOf({
    agreements: [
      act({ signedOn: '2019-06-26', endsOn: '2024-07-26' }),
      act({ id: 'b', signedOn: '2025-08-11', renews: 'nota' }),
    ],
  });
  expect(gaps).toMatchObject([{ row: 0, words: ['380 hari tanpa naskah', '380 hari'] }]);
});

test('programmes without a year are not drawn, those with one widen the line', () => {
  const programme: Programme = {
    id: 'p',
    name: { id: 'Beasiswa', en: 'Grant' },
    sector: 'education',
    status: 'running',
    sources: ['s'],
  };
  const { programmes, from } = contentOf({
    agreements: [act({ signedOn: '2019' })],
    programmes: [programme, { ...programme, id: 'q', startedOn: '2015-02' }],
  });
  expect(programmes).toMatchObject([{ start: '2015-02-01', isPlan: false, words: ['Beasiswa'] }]);
  expect(from).toBe('2015-02-01');
});
