import { paths } from '#i18n/links.ts';
import type { Partnership } from '#model/atlas.ts';
import type { Day } from '#model/partial-date.ts';
import { partnership as schema } from '#schema/partnership.ts';
import { partnershipKinds } from '#schema/vocabularies.ts';
import type { Wording } from '#schema/wording.ts';
import { fieldsOf } from './field.ts';
import { day, ids, oneOf, pair, text } from './forms.ts';
import { partiesFields } from './parties-of-partnership.ts';
import { ownId, page } from './shared-fields.ts';
import { standingFields } from './standing.ts';
import { table } from './table.ts';

/** A partnership as a row: with its page and the day that its state speaks of. */
export type PartnershipRow = Partnership & { page: Wording; asOf: Day };

const of = fieldsOf(schema, ({ record }: PartnershipRow) => record);

/** Every published partnership, as it stands on the day of the data. */
export const partnerships = table<PartnershipRow>({
  name: 'partnerships',
  title: { id: 'Kerja sama', en: 'Partnerships' },
  description: {
    id: 'Satu baris per kerja sama yang terbit, dengan keadaannya per hari pembuatan data. Konsep dan rekaman yang ditarik tidak ikut.',
    en: 'One row for each published partnership, with its state as of the day of the data. Drafts and withdrawn records are left out.',
  },
  key: ['id'],
  rows: ({ atlas, addressOf }) =>
    atlas.partnerships.map((one) => {
      const path = paths.partnership(one.id);
      return {
        ...one,
        page: { id: addressOf('id', path), en: addressOf('en', path) },
        asOf: atlas.day,
      };
    }),
  fields: [
    ownId(),
    of('title', pair, {
      description: {
        id: 'Judul di situs ini: judul yang ditulis, atau nama pendek para pihak.',
        en: 'Its title on this site: the one written, or the short names of the parties.',
      },
      isRequired: true,
      value: ({ title }) => title,
    }),
    of('summary', pair),
    of('kind', oneOf(partnershipKinds)),
    of('kindNote', pair),
    of('labelUsed', text),
    ...partiesFields,
    ...standingFields,
    of('searchedOn', day),
    of('furtherSources', ids('sources')),
    of('related', ids('partnerships'), { value: ({ related }) => related.map(({ id }) => id) }),
    of('formerIds', ids()),
    page(),
  ],
});
