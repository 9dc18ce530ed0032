import { event as schema, type PartnershipEvent } from '#schema/event.ts';
import { eventTypes } from '#schema/vocabularies.ts';
import { fieldsOf } from './field.ts';
import { date, ids, oneOf, pair } from './forms.ts';
import { ofPartnership, placed, position } from './shared-fields.ts';
import { table } from './table.ts';

type Row = { partnership: { id: string }; event: PartnershipEvent; position: number };
const of = fieldsOf(schema, ({ event }: Row) => event);

/** Every dated or undated piece of evidence that is no signed act. */
export const events = table<Row>({
  name: 'events',
  title: { id: 'Peristiwa', en: 'Events' },
  description: {
    id: 'Satu baris per peristiwa yang bukan naskah: pembicaraan, kunjungan, persetujuan, penghentian, dan lain-lain.',
    en: 'One row for each event that is no signed act: talks, visits, approvals, terminations and others.',
  },
  key: ['partnership', 'position'],
  rows: ({ atlas }) =>
    atlas.partnerships.flatMap((partnership) =>
      placed(partnership.record.events, (event) => ({ partnership, event })),
    ),
  fields: [
    ofPartnership(),
    position(),
    of('date', date),
    of('type', oneOf(eventTypes)),
    of('description', pair),
    of('sources', ids('sources')),
  ],
});
