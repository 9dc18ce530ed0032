import { expect, test } from 'vitest';
import { madeUpPartnership, madeUpProgramme } from '#model/made-up-records.ts';
import { supportOf } from './support-words.ts';

const description = { id: 'Kunjungan', en: 'Visit' };
const record = madeUpPartnership('a-x', {
  agreements: [
    { id: 'nota', type: 'memorandum-of-understanding', signedOn: '2018-10-24', sources: ['s'] },
  ],
  events: [
    { type: 'talks', description, sources: ['s'] },
    { type: 'visit', date: '2019-05', description, sources: ['s'] },
  ],
  programmes: [madeUpProgramme('magang')],
});

test.for([
  {
    field: 'agreements[nota]',
    text: 'Memorandum of understanding, 24 October 2018',
    anchor: 'naskah-nota',
  },
  {
    field: 'agreements[nota].disputed',
    text: 'another value for Memorandum of understanding, 24 October 2018',
    anchor: 'naskah-nota',
  },
  { field: 'events[0]', text: 'Talks', anchor: 'naskah' },
  { field: 'events[1]', text: 'Visit, May 2019', anchor: 'naskah' },
  {
    field: 'programmes[magang]',
    text: 'Program magang in English',
    anchor: 'program-magang',
  },
  {
    field: 'programmes[magang].outputs',
    text: 'figures of Program magang in English',
    anchor: 'program-magang',
  },
  { field: 'narrative', text: 'account', anchor: 'uraian' },
  { field: 'furtherSources', text: 'read as well', anchor: 'sumber' },
])('a citation at $field reads “$text”', ({ field, text, anchor }) => {
  expect(supportOf('en', { record }, field)).toEqual({ text, anchor });
});
