import { sectors } from '#schema/vocabularies.ts';
import type { Wording } from '#schema/wording.ts';
import { field, type Field } from './field.ts';
import { codes, ids, someOf } from './forms.ts';
import type { PartnershipRow } from './partnerships.ts';

const idsIn = (
  name: string,
  title: Wording,
  description: Wording,
  refersTo: string,
  value: (row: PartnershipRow) => readonly string[],
): Field<PartnershipRow> =>
  field({ isComputed: true, name, title, description, form: ids(refersTo), value });

const sectorsIn = (
  role: 'agreement' | 'programme' | 'aspiration',
  title: Wording,
  description: Wording,
): Field<PartnershipRow> =>
  field({
    isComputed: true,
    name: `${role}Sectors`,
    title,
    description,
    form: someOf(sectors),
    value: ({ sectors: byRole }) => byRole[role],
  });

/** Who a partnership is between, where they lie, and what it is about. */
export const partiesFields: readonly Field<PartnershipRow>[] = [
  idsIn(
    'homePlaces',
    { id: 'Daerah di Indonesia', en: 'Places in Indonesia' },
    {
      id: 'Daerah di Indonesia yang menjadi pihak atau tempat kedudukan lembaga yang menjadi pihak.',
      en: 'Places in Indonesia that are parties, or seats of organizations that are.',
    },
    'places',
    ({ homePlaces }) => homePlaces.map(({ id }) => id),
  ),
  idsIn(
    'foreignPlaces',
    { id: 'Daerah di luar negeri', en: 'Places abroad' },
    {
      id: 'Daerah di luar negeri yang menjadi pihak atau tempat kedudukan lembaga yang menjadi pihak.',
      en: 'Places abroad that are parties, or seats of organizations that are.',
    },
    'places',
    ({ foreignPlaces }) => foreignPlaces.map(({ id }) => id),
  ),
  idsIn(
    'organizations',
    { id: 'Lembaga yang menjadi pihak', en: 'Organizations that are parties' },
    {
      id: 'Lembaga yang menjadi pihak. Urutan semua pihak ada dalam tabel parties.',
      en: 'Organizations that are parties. The table parties has all parties in their order.',
    },
    'organizations',
    ({ parties }) =>
      parties.flatMap((party) => ('organization' in party ? [party.organization.id] : [])),
  ),
  field({
    isComputed: true,
    name: 'countries',
    title: { id: 'Negara mitra', en: 'Partner countries' },
    description: {
      id: 'Kode ISO 3166-1 negara tempat pihak luar negeri berada; kosong bila semua pihak di Indonesia atau letaknya tidak diketahui.',
      en: 'ISO 3166-1 codes of the countries in which parties abroad lie; empty where all are in Indonesia or no place is known.',
    },
    form: codes(/^[A-Z]{2}$/),
    value: ({ countries }) => countries,
  }),
  sectorsIn(
    'agreement',
    { id: 'Bidang yang disepakati', en: 'Sectors agreed' },
    {
      id: 'Bidang yang disebut dalam naskah. Bila hanya ada pernyataan kehendak, artinya “dalam pernyataan kehendak”; tanpa naskah, “menurut sumber”.',
      en: 'Sectors named in an act. With only a statement of intent they are what that states; without any act, what sources say.',
    },
  ),
  sectorsIn(
    'programme',
    { id: 'Bidang yang dijalankan', en: 'Sectors done' },
    {
      id: 'Bidang yang programnya berjalan atau selesai.',
      en: 'Sectors with a programme under way or completed.',
    },
  ),
  sectorsIn(
    'aspiration',
    { id: 'Bidang yang baru diharapkan', en: 'Sectors only hoped for' },
    {
      id: 'Bidang yang baru diharapkan oleh seorang pembicara; bukan kesepakatan.',
      en: 'Sectors that a speaker hopes for; no agreement.',
    },
  ),
];
