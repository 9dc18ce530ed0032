import type { ProgrammeEntry } from '#model/atlas.ts';
import { output as schema, type Output } from '#schema/programme.ts';
import { qualifiers } from '#schema/vocabularies.ts';
import { field, fieldsOf } from './field.ts';
import { date, id, ids, number, oneOf, pair } from './forms.ts';
import { ofPartnership, placed, position } from './shared-fields.ts';
import { table } from './table.ts';

type Row = Pick<ProgrammeEntry, 'partnership' | 'programme'> & { output: Output; position: number };
const of = fieldsOf(schema, ({ output }: Row) => output);

/** Every planned or reported figure of a programme. */
export const outputs = table<Row>({
  name: 'outputs',
  title: { id: 'Hasil', en: 'Outputs' },
  description: {
    id: 'Satu baris per angka sebuah program. Angka rencana (planned) dan angka yang dilaporkan (reported) tidak boleh dijumlahkan.',
    en: 'One row for each figure of a programme. Planned and reported figures must not be added up.',
  },
  key: ['partnership', 'programme', 'position'],
  references: [
    { columns: ['partnership', 'programme'], table: 'programmes', to: ['partnership', 'id'] },
  ],
  rows: ({ atlas }) =>
    atlas.programmes.flatMap(({ partnership, programme }) =>
      placed(programme.outputs, (output) => ({ partnership, programme, output })),
    ),
  fields: [
    ofPartnership(),
    field({
      name: 'programme',
      title: { id: 'Program', en: 'Programme' },
      description: {
        id: 'Id program dalam kerja sama itu.',
        en: 'Id of the programme within the partnership.',
      },
      isRequired: true,
      form: id(),
      value: ({ programme }) => programme.id,
    }),
    position(),
    of('kind', oneOf(schema.shape.kind.options)),
    of('measure', pair),
    of('value', number()),
    of('qualifier', oneOf(qualifiers)),
    of('unit', pair),
    of('asOf', date),
    of('sources', ids('sources')),
  ],
});
