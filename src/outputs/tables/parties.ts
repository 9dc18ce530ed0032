import type { Organization, Partnership, Place } from '#model/atlas.ts';
import { field } from './field.ts';
import { code, id } from './forms.ts';
import { ofPartnership, placed, position } from './shared-fields.ts';
import { table } from './table.ts';

type Row = {
  partnership: Partnership;
  position: number;
  place: Place | undefined;
  organization: Organization | undefined;
};

/** Every party of every partnership, in the order of the record. */
export const parties = table<Row>({
  name: 'parties',
  title: { id: 'Para pihak', en: 'Parties' },
  description: {
    id: 'Satu baris per pihak: sebuah daerah atau sebuah lembaga, pihak Indonesia lebih dahulu.',
    en: 'One row for each party: a place or an organization, the Indonesian side first.',
  },
  key: ['partnership', 'position'],
  rows: ({ atlas }) =>
    atlas.partnerships.flatMap((partnership) =>
      placed(partnership.parties, (party) => ({
        partnership,
        place: 'place' in party ? party.place : undefined,
        organization: 'organization' in party ? party.organization : undefined,
      })),
    ),
  fields: [
    ofPartnership(),
    position(),
    field({
      name: 'place',
      title: { id: 'Daerah', en: 'Place' },
      description: {
        id: 'Id daerah, bila pihak itu sebuah daerah.',
        en: 'Id of the place, where the party is one.',
      },
      form: id('places'),
      value: ({ place }) => place?.id,
    }),
    field({
      name: 'organization',
      title: { id: 'Lembaga', en: 'Organization' },
      description: {
        id: 'Id lembaga, bila pihak itu sebuah lembaga.',
        en: 'Id of the organization, where the party is one.',
      },
      form: id('organizations'),
      value: ({ organization }) => organization?.id,
    }),
    field({
      isComputed: true,
      name: 'country',
      title: { id: 'Negara', en: 'Country' },
      description: {
        id: 'Kode ISO 3166-1 negara tempat pihak itu berada; kosong bila letaknya tidak diketahui.',
        en: 'ISO 3166-1 code of the country it lies in; empty where no place is known.',
      },
      form: code(/^[A-Z]{2}$/),
      value: ({ place, organization }) => (place ?? organization?.place)?.record.country,
    }),
  ],
});
