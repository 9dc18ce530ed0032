import { mainActsOf } from '#model/main-act.ts';
import { agreement as schema, type Agreement } from '#schema/agreement.ts';
import { agreementTypes, sectors } from '#schema/vocabularies.ts';
import { field, fieldsOf } from './field.ts';
import { address, date, flag, id, ids, oneOf, pair, someOf, text, texts } from './forms.ts';
import { ofPartnership } from './shared-fields.ts';
import { table } from './table.ts';

type Row = { partnership: { id: string }; agreement: Agreement; isMain: boolean };
const of = fieldsOf(schema, ({ agreement }: Row) => agreement);
const inSamePartnership = (column: string) => ({
  columns: ['partnership', column],
  table: 'agreements',
  to: ['partnership', 'id'],
});

/** Every signed act. */
export const agreements = table<Row>({
  name: 'agreements',
  title: { id: 'Naskah', en: 'Agreements' },
  description: {
    id: 'Satu baris per naskah yang ditandatangani. Tanggal akhir hanya ada bila sumber menyebutnya; tidak pernah dihitung.',
    en: 'One row for each signed act. An end is given only where a source states it; it is never computed.',
  },
  key: ['partnership', 'id'],
  references: [inSamePartnership('renews'), inSamePartnership('parent')],
  rows: ({ atlas }) =>
    atlas.partnerships.flatMap((partnership) => {
      const main = mainActsOf(partnership.record.agreements);
      return partnership.record.agreements.map((agreement) => ({
        partnership,
        agreement,
        isMain: main.has(agreement.id),
      }));
    }),
  fields: [
    ofPartnership(),
    of('id', id()),
    of('type', oneOf(agreementTypes)),
    of('title', text),
    of('number', text),
    of('signedOn', date),
    of('signedAt', text),
    of('signatories', texts),
    of('endsOn', date),
    of('openEnded', flag),
    of('termStated', pair),
    of('endedOn', date),
    of('renews', id()),
    of('parent', id()),
    field({
      isComputed: true,
      name: 'isMain',
      title: { id: 'Naskah pokok', en: 'Main act' },
      description: {
        id: 'Apakah naskah ini dapat menentukan berlakunya kerja sama; pernyataan kehendak, rencana aksi, dan naskah turunan tidak.',
        en: 'Whether the act can carry the partnership; letters of intent, plans of action and subsidiary acts cannot.',
      },
      isRequired: true,
      form: flag,
      value: ({ isMain }) => isMain,
    }),
    of('sectors', someOf(sectors)),
    of('document', address),
    of('sources', ids('sources')),
  ],
});
