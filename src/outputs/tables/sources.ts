import { paths } from '#i18n/links.ts';
import type { Source } from '#model/atlas.ts';
import { source as schema } from '#schema/source.ts';
import { reliabilities, sourceKinds } from '#schema/vocabularies.ts';
import type { Wording } from '#schema/wording.ts';
import { fieldsOf } from './field.ts';
import { address, code, date, day, oneOf, pair, text } from './forms.ts';
import { ownId, page, partnershipCount } from './shared-fields.ts';
import { table } from './table.ts';

type Row = Source & { page: Wording };
const of = fieldsOf(schema, ({ record }: Row) => record);
const language = code(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** Every document that a fact rests on. */
export const sources = table<Row>({
  name: 'sources',
  title: { id: 'Sumber', en: 'Sources' },
  description: {
    id: 'Satu baris per dokumen yang dapat diperiksa pembaca. Isinya tetap milik penerbitnya.',
    en: 'One row for each document that a reader can check. Its content belongs to its publisher.',
  },
  key: ['id'],
  rows: ({ atlas, addressOf }) =>
    atlas.sources.map((one) => {
      const path = paths.source(one.id);
      return { ...one, page: { id: addressOf('id', path), en: addressOf('en', path) } };
    }),
  fields: [
    ownId(),
    of('title', text),
    of('titleLanguage', language),
    of('publisher', text),
    of('url', address),
    of('published', date),
    of('accessedOn', day),
    of('language', language),
    of('kind', oneOf(sourceKinds)),
    of('reliability', oneOf(reliabilities)),
    of('archivedUrl', address),
    of('note', pair),
    partnershipCount(
      {
        id: 'Kerja sama terbit yang mengutipnya.',
        en: 'Published partnerships that cite it.',
      },
      ({ partnerships }) => partnerships.length,
    ),
    page(),
  ],
});
