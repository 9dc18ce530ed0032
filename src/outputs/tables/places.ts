import { paths } from '#i18n/links.ts';
import type { Place } from '#model/atlas.ts';
import { place as schema } from '#schema/place.ts';
import { placeKinds } from '#schema/vocabularies.ts';
import type { Wording } from '#schema/wording.ts';
import { coordinates, localName } from './compound-forms.ts';
import { fieldsOf } from './field.ts';
import { address, code, ids, integer, oneOf, pair, texts } from './forms.ts';
import { ownId, page, partnershipCount } from './shared-fields.ts';
import { table } from './table.ts';

type Row = Place & { page: Wording };
const of = fieldsOf(schema, ({ record }: Row) => record);

/** Every city, regency, province or state with a record. */
export const places = table<Row>({
  name: 'places',
  title: { id: 'Daerah', en: 'Places' },
  description: {
    id: 'Satu baris per daerah di dalam dan luar negeri.',
    en: 'One row for each place at home and abroad.',
  },
  key: ['id'],
  rows: ({ atlas, addressOf }) =>
    atlas.places.map((one) => {
      const path = paths.place(one.id);
      return { ...one, page: { id: addressOf('id', path), en: addressOf('en', path) } };
    }),
  fields: [
    ownId(),
    of('name', pair),
    of('shortName', pair),
    of('localName', localName),
    of('kind', oneOf(placeKinds)),
    of('level', integer({ minimum: 1, maximum: 3 })),
    of('country', code(/^[A-Z]{2}$/)),
    of('subdivision', code(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)),
    of('kemendagri', code(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/)),
    of('wikidata', code(/^Q[1-9]\d*$/)),
    of('coordinates', coordinates),
    of('coordinatePrecision', oneOf(['exact', 'seat', 'approximate'])),
    of('website', address),
    of('formerNames', texts),
    of('otherNames', texts),
    of('note', pair),
    partnershipCount(
      {
        id: 'Kerja sama terbit tempat daerah ini menjadi pihak atau tempat kedudukan lembaga yang menjadi pihak. Banyaknya catatan, bukan peringkat.',
        en: 'Published partnerships in which the place is a party, or the seat of one. A count of records, no ranking.',
      },
      ({ partnerships }) => partnerships.length,
    ),
    of('formerIds', ids()),
    page(),
  ],
});
