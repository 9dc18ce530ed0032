import { dispute as schema, type Dispute } from '#schema/agreement.ts';
import { field, fieldsOf } from './field.ts';
import { id, ids, oneOf, pair, text } from './forms.ts';
import { ofPartnership, placed, position } from './shared-fields.ts';
import { table } from './table.ts';

type Row = {
  partnership: { id: string };
  agreement: { id: string };
  dispute: Dispute;
  position: number;
};
const of = fieldsOf(schema, ({ dispute }: Row) => dispute);

/** Every other value that another source gives for a field of an act. */
export const disputedValues = table<Row>({
  name: 'disputed-values',
  title: { id: 'Nilai yang diperselisihkan', en: 'Disputed values' },
  description: {
    id: 'Satu baris per nilai lain yang disebut sumber lain untuk tanggal, jenis, atau nomor sebuah naskah. Nilai yang dipakai ada dalam tabel agreements.',
    en: 'One row for each other value that another source gives for a date, type or number of an act. The value in use stands in agreements.',
  },
  key: ['partnership', 'agreement', 'position'],
  references: [
    { columns: ['partnership', 'agreement'], table: 'agreements', to: ['partnership', 'id'] },
  ],
  rows: ({ atlas }) =>
    atlas.partnerships.flatMap((partnership) =>
      partnership.record.agreements.flatMap((agreement) =>
        placed(agreement.disputed, (dispute) => ({ partnership, agreement, dispute })),
      ),
    ),
  fields: [
    ofPartnership(),
    field({
      name: 'agreement',
      title: { id: 'Naskah', en: 'Agreement' },
      description: {
        id: 'Id naskah dalam kerja sama itu.',
        en: 'Id of the act within the partnership.',
      },
      isRequired: true,
      form: id(),
      value: ({ agreement }) => agreement.id,
    }),
    position(),
    of('field', oneOf(schema.shape.field.options)),
    of('value', text),
    of('note', pair),
    of('sources', ids('sources')),
  ],
});
