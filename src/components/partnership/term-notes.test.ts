import { expect, test } from 'vitest';
import { explainStateOn } from '#model/legal-state.ts';
import type { Agreement } from '#schema/agreement.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import { termNotesOf } from './term-notes.ts';

const notesOf = (facts: Partial<Agreement>) => {
  const act: Agreement = {
    id: 'nota',
    type: 'memorandum-of-understanding',
    sources: ['s'],
    ...facts,
  };
  const record = { agreements: [act], events: [], programmes: [] };
  const { state, ...stateReason } = explainStateOn(record, '2026-07-01');
  return termNotesOf('id', {
    record: record as unknown as PartnershipRecord,
    stateReason,
    legalState: state,
  });
};
const termStated = { id: 'lima tahun', en: 'five years' };

test.for<{ facts: Partial<Agreement>; notes: string[] }>([
  { facts: { endsOn: '2030' }, notes: ['berlaku sampai 2030'] },
  { facts: { endsOn: '2024-07-26' }, notes: ['masa berlaku sampai 26 Juli 2024'] },
  { facts: { signedOn: '2024', termStated }, notes: ['jangka waktu menurut sumber: “lima tahun”'] },
  { facts: { signedOn: '2024' }, notes: [] },
])('of an act $facts the page says $notes', ({ facts, notes }) => {
  expect(notesOf(facts)).toEqual(notes);
});
