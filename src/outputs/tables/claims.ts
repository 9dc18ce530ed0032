import type { Place } from '#model/atlas.ts';
import { claim as schema, type Claim } from '#schema/place.ts';
import { qualifiers } from '#schema/vocabularies.ts';
import { field, fieldsOf } from './field.ts';
import { date, id, ids, number, oneOf, pair } from './forms.ts';
import { placed, position } from './shared-fields.ts';
import { table } from './table.ts';

type Row = { place: Place; claim: Claim; position: number };
const of = fieldsOf(schema, ({ claim }: Row) => claim);

/** Every figure that an office states about a place. */
export const claims = table<Row>({
  name: 'claims',
  title: { id: 'Angka menurut kantor', en: 'Claims' },
  description: {
    id: 'Satu baris per angka yang dinyatakan sebuah kantor tentang suatu daerah; pernyataan kantor itu, bukan hitungan kami.',
    en: 'One row for each figure that an office states about a place; its statement, not our count.',
  },
  key: ['place', 'position'],
  rows: ({ atlas }) =>
    atlas.places.flatMap((place) => placed(place.record.claims, (claim) => ({ place, claim }))),
  fields: [
    field({
      name: 'place',
      title: { id: 'Daerah', en: 'Place' },
      description: { id: 'Id daerah yang dinyatakan.', en: 'Id of the place it speaks of.' },
      isRequired: true,
      form: id('places'),
      value: ({ place }) => place.id,
    }),
    position(),
    of('measure', pair),
    of('value', number()),
    of('qualifier', oneOf(qualifiers)),
    of('unit', pair),
    of('asOf', date),
    of('counts', oneOf(['partnerships'])),
    of('note', pair),
    of('sources', ids('sources')),
  ],
});
