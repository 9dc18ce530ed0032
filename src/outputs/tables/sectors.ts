import { phrases } from '#i18n/phrases.ts';
import { paths } from '#i18n/links.ts';
import type { SectorEntry } from '#model/atlas.ts';
import type { Wording } from '#schema/wording.ts';
import { field, type Field } from './field.ts';
import { integer, pair } from './forms.ts';
import { ownId, page } from './shared-fields.ts';
import { table } from './table.ts';

type Row = SectorEntry & { id: string; page: Wording };

const count = (
  name: string,
  title: Wording,
  description: Wording,
  value: (row: Row) => number,
): Field<Row> =>
  field({ isComputed: true, name, title, description, isRequired: true, form: integer(), value });

const counts: readonly Field<Row>[] = [
  count(
    'agreedCount',
    { id: 'Disepakati', en: 'Agreed' },
    {
      id: 'Kerja sama yang naskahnya, atau sumbernya, menyebut bidang ini.',
      en: 'Partnerships whose acts, or sources, name the sector.',
    },
    ({ agreed }) => agreed.length,
  ),
  count(
    'doneCount',
    { id: 'Dijalankan', en: 'Done' },
    {
      id: 'Kerja sama dengan program yang berjalan atau selesai di bidang ini.',
      en: 'Partnerships with a programme in it under way or completed.',
    },
    ({ done }) => done.length,
  ),
  count(
    'hopedCount',
    { id: 'Baru diharapkan', en: 'Only hoped for' },
    {
      id: 'Kerja sama yang bidang ini baru diharapkan.',
      en: 'Partnerships in which it is only hoped for.',
    },
    ({ hoped }) => hoped.length,
  ),
];

/** Every sector of the vocabulary, also those that nothing touches. */
export const sectors = table<Row>({
  name: 'sectors',
  title: { id: 'Bidang', en: 'Sectors' },
  description: {
    id: 'Satu baris per bidang. Sebuah kerja sama dapat masuk beberapa bidang dan peran, jadi baris-baris ini tidak untuk dijumlahkan.',
    en: 'One row for each sector. A partnership may have several sectors and roles, so these rows do not add up.',
  },
  key: ['id'],
  rows: ({ atlas, addressOf }) =>
    atlas.sectors.map((one) => {
      const path = paths.sector(one.sector);
      const page = { id: addressOf('id', path), en: addressOf('en', path) };
      return { ...one, id: one.sector, page };
    }),
  fields: [
    ownId(),
    field({
      name: 'name',
      title: { id: 'Nama', en: 'Name' },
      description: { id: 'Nama bidang.', en: 'Name of the sector.' },
      isRequired: true,
      form: pair,
      value: ({ sector }) => phrases[`sector.${sector}`],
    }),
    ...counts,
    page(),
  ],
});
