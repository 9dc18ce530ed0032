import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { madeUpPartnership, madeUpProgramme, madeUpRecords } from '#model/made-up-records.ts';
import { timelineOf } from '#model/timeline.ts';
import { entryWords, planWords } from './entry-words.ts';

const told = (facts: Parameters<typeof madeUpPartnership>[1]) => {
  const records = madeUpRecords({ partnerships: [madeUpPartnership('a-x', facts)] });
  return timelineOf(buildAtlas(records, '2026-07-01').partnerships, '2026-07-01').map((entry) =>
    [entryWords('id', entry), planWords('id', entry)].filter(Boolean).join(' – '),
  );
};
const mou = {
  ...{ id: 'm', type: 'memorandum-of-understanding' as const, signedOn: '2019', sources: ['s'] },
};
const event = (type: 'visit' | 'other') => ({
  ...{ type, date: '2020', description: { id: 'Wali kota datang.', en: 'The mayor came.' } },
  sources: ['s'],
});

const cases: { what: string; facts: Parameters<typeof madeUpPartnership>[1]; is: string[] }[] = [
  { what: 'an act', facts: { agreements: [mou] }, is: ['Nota kesepahaman'] },
  {
    what: 'a renewal',
    facts: { agreements: [{ ...mou, renews: 'x' }] },
    is: ['Nota kesepahaman, perpanjangan'],
  },
  {
    what: 'a stated end that lies ahead',
    facts: { agreements: [{ ...mou, endsOn: '2029' }] },
    is: [
      'Akhir masa berlaku menurut sumber: Nota kesepahaman, 2019 – belum tiba',
      'Nota kesepahaman',
    ],
  },
  {
    what: 'an end that was declared',
    facts: { agreements: [{ ...mou, endedOn: '2022' }] },
    is: ['Dinyatakan berakhir: Nota kesepahaman, 2019', 'Nota kesepahaman'],
  },
  {
    what: 'an event of a type',
    facts: { events: [event('visit')] },
    is: ['Kunjungan. Wali kota datang.'],
  },
  { what: 'another event', facts: { events: [event('other')] }, is: ['Wali kota datang.'] },
  {
    what: 'a programme of one year',
    facts: { programmes: [madeUpProgramme('p', { startedOn: '2018', endedOn: '2018' })] },
    is: ['Program: Program p'],
  },
  {
    what: 'a programme that is only planned',
    facts: { programmes: [madeUpProgramme('p', { status: 'planned', startedOn: '2019' })] },
    is: ['Program mulai: Program p – rencana'],
  },
  {
    what: 'a planned programme by the day a source spoke of it',
    facts: { programmes: [madeUpProgramme('p', { status: 'planned', statusAsOf: '2019' })] },
    is: ['Rencana program menurut sumber: Program p'],
  },
  {
    what: 'a programme of which nobody tells how it went',
    facts: {
      programmes: [madeUpProgramme('p', { status: 'unknown', startedOn: '2018', endedOn: '2019' })],
    },
    is: ['Akhir program menurut sumber: Program p', 'Awal program menurut sumber: Program p'],
  },
  {
    what: 'a completed programme',
    facts: {
      programmes: [
        madeUpProgramme('p', { status: 'completed', startedOn: '2018', endedOn: '2019' }),
      ],
    },
    is: ['Program selesai: Program p', 'Program mulai: Program p'],
  },
  {
    what: 'a programme that was called off',
    facts: { programmes: [madeUpProgramme('p', { status: 'cancelled', startedOn: '2019' })] },
    is: ['Program, dibatalkan: Program p'],
  },
];

test.for(cases)('$what is told as it is known', ({ facts, is }) => {
  expect(told(facts)).toEqual(is);
});
