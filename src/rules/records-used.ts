import { callsIn, type Content, type ContentRule } from './content-rule.ts';
import { referencesIn } from './references.ts';

const named = {
  sources: { id: 'sumber', en: 'source' },
  places: { id: 'daerah', en: 'place' },
  organizations: { id: 'lembaga', en: 'organization' },
} as const;
type Spare = keyof typeof named;

const sections: Readonly<Record<string, Spare>> = {
  sumber: 'sources',
  daerah: 'places',
  lembaga: 'organizations',
};

/** Records that a body links to, as `places/semarang`. */
const linkedIn = ({ partnerships, narratives, pages }: Content): string[] =>
  [...partnerships.values(), ...narratives.values(), ...pages.values()]
    .flatMap(({ body }) => callsIn(body))
    .flatMap(({ attributes: { href = '' } }) => {
      const [, section = '', id = ''] = href.split('/');
      const to = sections[section];
      return to ? [`${to}/${id}`] : [];
    });

/** Every source, place and organization is named by a record, or linked in a text; a spare one is a warning. */
export const recordsUsed: ContentRule = {
  id: 'records-used',
  check: (content) => {
    // What an unreadable record names is not known.
    if (content.faulty.size > 0) return [];
    const used = new Set([
      ...referencesIn(content).map(({ to, target }) => `${to}/${target}`),
      ...linkedIn(content),
    ]);
    return (Object.keys(named) as Spare[]).flatMap((collection) =>
      [...content[collection].keys()]
        .filter((id) => !used.has(`${collection}/${id}`))
        .map((id) => ({
          collection,
          id,
          path: [],
          severity: 'warning' as const,
          problem: {
            id: `Tidak ada catatan yang menyebut ${named[collection].id} ini.`,
            en: `No record names this ${named[collection].en}.`,
          },
          fix: {
            id: 'Sebut idnya pada catatan yang memerlukannya, atau hapus berkas ini.',
            en: 'Name its id in the record that needs it, or remove this file.',
          },
        })),
    );
  },
};
