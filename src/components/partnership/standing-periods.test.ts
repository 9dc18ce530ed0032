import { expect, test } from 'vitest';
import { standingOn } from '#model/standing.ts';
import type { Agreement } from '#schema/agreement.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import { standingPeriodsOf } from './standing-periods.ts';

const day = '2026-07-01';
const act = (facts: Partial<Agreement>): Agreement => ({
  id: 'nota',
  type: 'memorandum-of-understanding',
  sources: ['s'],
  ...facts,
});
const periodsOf = (facts: Partial<PartnershipRecord>) => {
  const record = {
    agreements: [],
    events: [],
    programmes: [],
    ...facts,
  } as unknown as PartnershipRecord;
  return standingPeriodsOf('id', { record, ...standingOn(record, day) }, day);
};
const termStated = { id: 'lima tahun', en: 'five years' };

test.for<{ facts: Partial<Agreement>; notes: string[] }>([
  { facts: { endsOn: '2024-07-26' }, notes: ['masa berlaku sampai 26 Juli 2024'] },
  { facts: { signedOn: '2024', termStated }, notes: ['jangka waktu menurut sumber: “lima tahun”'] },
  { facts: { signedOn: '2024' }, notes: [] },
])('of an act $facts the page says $notes', ({ facts, notes }) => {
  expect(periodsOf({ agreements: [act(facts)] })[0]?.notes).toEqual(['per 1 Juli 2026', ...notes]);
});

test('a term that will pass is told with the day on which it does', () => {
  const periods = periodsOf({ agreements: [act({ signedOn: '2020-05-05', endsOn: '2027' })] });
  expect(periods).toMatchObject([
    {
      notes: ['per 1 Juli 2026', 'berlaku sampai 2027'],
      rule: 'Aturan 3 dari delapan yang menentukan.',
    },
    { from: '2028-01-01', notes: ['sejak 1 Januari 2028', 'masa berlaku sampai 2027'] },
  ]);
  expect(periods[1]?.why).toContain('sudah lewat');
});

test('a change of activity alone tells nothing new of the state', () => {
  expect(periodsOf({ agreements: [act({ signedOn: '2026-01-01' })] })).toHaveLength(1);
});

test('acts, events and programmes that decide are named, with a link where they have a row', () => {
  const approval = {
    type: 'council-approval',
    date: '2025',
    description: termStated,
    sources: ['s'],
  } as const;
  expect(periodsOf({ events: [{ ...approval, sources: ['s'] }] })[0]?.deciding).toEqual([
    { text: 'Persetujuan DPRD, 2025' },
  ]);
  expect(periodsOf({ agreements: [act({ signedOn: '2025' })] })[0]?.deciding).toEqual([
    { text: 'Nota kesepahaman, 2025', href: '#naskah-nota' },
  ]);
});
