import type { ProgrammeEntry } from '#model/atlas.ts';
import { programme as schema } from '#schema/programme.ts';
import { humanResourceTypes, programmeStatuses, sectors } from '#schema/vocabularies.ts';
import { fieldsOf } from './field.ts';
import { date, id, ids, oneOf, pair, someOf } from './forms.ts';
import { ofPartnership } from './shared-fields.ts';
import { table } from './table.ts';

const of = fieldsOf(schema, ({ programme }: ProgrammeEntry) => programme);

/** Every programme, whatever its status. */
export const programmes = table<ProgrammeEntry>({
  name: 'programmes',
  title: { id: 'Program', en: 'Programmes' },
  description: {
    id: 'Satu baris per program, juga yang baru direncanakan atau dibatalkan; lihat kolom status.',
    en: 'One row for each programme, also those only planned or cancelled; see the column status.',
  },
  key: ['partnership', 'id'],
  rows: ({ atlas }) => atlas.programmes,
  fields: [
    ofPartnership(),
    of('id', id()),
    of('name', pair),
    of('sector', oneOf(sectors)),
    of('furtherSectors', someOf(sectors)),
    of('humanResources', someOf(humanResourceTypes)),
    of('status', oneOf(programmeStatuses)),
    of('statusAsOf', date),
    of('startedOn', date),
    of('endedOn', date),
    of('organizations', ids('organizations')),
    of('description', pair),
    of('sources', ids('sources')),
  ],
});
