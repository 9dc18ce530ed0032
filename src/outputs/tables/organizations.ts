import { paths } from '#i18n/links.ts';
import type { Organization } from '#model/atlas.ts';
import { organization as schema } from '#schema/organization.ts';
import { organizationKinds } from '#schema/vocabularies.ts';
import type { Wording } from '#schema/wording.ts';
import { localName } from './compound-forms.ts';
import { fieldsOf } from './field.ts';
import { address, code, id, ids, oneOf, pair, text, texts } from './forms.ts';
import { ownId, page, partnershipCount } from './shared-fields.ts';
import { table } from './table.ts';

type Row = Organization & { page: Wording };
const of = fieldsOf(schema, ({ record }: Row) => record);

/** Every hospital, university, agency, utility or network with a record. */
export const organizations = table<Row>({
  name: 'organizations',
  title: { id: 'Lembaga', en: 'Organizations' },
  description: {
    id: 'Satu baris per lembaga yang menjadi pihak atau ikut dalam sebuah program.',
    en: 'One row for each organization that is a party or takes part in a programme.',
  },
  key: ['id'],
  rows: ({ atlas, addressOf }) =>
    atlas.organizations.map((one) => {
      const path = paths.organization(one.id);
      return { ...one, page: { id: addressOf('id', path), en: addressOf('en', path) } };
    }),
  fields: [
    ownId(),
    of('name', pair),
    of('shortName', text),
    of('localName', localName),
    of('otherNames', texts),
    of('kind', oneOf(organizationKinds)),
    of('place', id('places')),
    of('parent', id('organizations')),
    of('website', address),
    of('wikidata', code(/^Q[1-9]\d*$/)),
    of('note', pair),
    partnershipCount(
      {
        id: 'Kerja sama terbit tempat lembaga ini menjadi pihak atau ikut dalam programnya.',
        en: 'Published partnerships in which it is a party or takes part in a programme.',
      },
      ({ partnerships }) => partnerships.length,
    ),
    of('formerIds', ids()),
    page(),
  ],
});
