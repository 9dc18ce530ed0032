import type { Partnership, Source } from '#model/atlas.ts';
import { field } from './field.ts';
import { id, integer, texts } from './forms.ts';
import { ofPartnership } from './shared-fields.ts';
import { table } from './table.ts';

type Row = { partnership: Partnership; number: number; source: Source; fields: readonly string[] };

/** Which source supports what in each partnership. */
export const citations = table<Row>({
  name: 'citations',
  title: { id: 'Kutipan', en: 'Citations' },
  description: {
    id: 'Satu baris per sumber yang dikutip sebuah kerja sama, dengan nomornya di halaman dan hal yang didukungnya.',
    en: 'One row for each source that a partnership cites, with its number on the page and what it supports.',
  },
  key: ['partnership', 'source'],
  rows: ({ atlas }) =>
    atlas.partnerships.flatMap((partnership) =>
      partnership.sources.map(({ number, source }) => ({
        partnership,
        number,
        source,
        fields: source.supports.find((one) => one.partnership === partnership)?.fields ?? [],
      })),
    ),
  fields: [
    ofPartnership(),
    field({
      name: 'source',
      title: { id: 'Sumber', en: 'Source' },
      description: { id: 'Id sumber.', en: 'Id of the source.' },
      isRequired: true,
      form: id('sources'),
      value: ({ source }) => source.id,
    }),
    field({
      isComputed: true,
      name: 'number',
      title: { id: 'Nomor', en: 'Number' },
      description: {
        id: 'Nomor catatan di halaman kerja sama; dapat bergeser.',
        en: 'Its number on the page of the partnership; it may shift.',
      },
      isRequired: true,
      form: integer({ minimum: 1 }),
      value: ({ number }) => number,
    }),
    field({
      name: 'supports',
      title: { id: 'Yang didukung', en: 'What it supports' },
      description: {
        id: 'Bagian rekaman yang bersandar padanya, misalnya agreements[mou-2018], events[0] (dihitung dari 0), atau narrative.',
        en: 'The parts of the record that rest on it, as agreements[mou-2018], events[0] (counted from 0) or narrative.',
      },
      isRequired: true,
      form: texts,
      value: ({ fields }) => fields,
    }),
  ],
});
