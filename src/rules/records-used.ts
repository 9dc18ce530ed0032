import { collectionNames } from '#schema/collections.ts';
import { callsIn, judgedIn, type Content, type ContentRule } from './content-rule.ts';
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
const linkedIn = (content: Content): string[] =>
  (['partnerships', 'narratives', 'pages'] as const)
    .flatMap((name) => judgedIn(content, name))
    .flatMap(([, { body }]) => callsIn(body))
    .flatMap(({ attributes: { href = '' } }) => {
      const [, section = '', id = ''] = href.split('/');
      const to = sections[section];
      return to ? [`${to}/${id}`] : [];
    });

/** What is looked at in one go: all records, or where single files are checked one after the other, until each use is found. */
function* partsOf(content: Content): Generator<Content> {
  if (!content.judged) yield content;
  else
    for (const name of collectionNames)
      for (const id of content[name].keys()) yield { ...content, judged: new Map([[name, [id]]]) };
}

/** Of the keys given those that no record names. */
const unusedOf = (content: Content, keys: Iterable<string>): ReadonlySet<string> => {
  const unused = new Set(keys);
  for (const part of partsOf(content)) {
    if (unused.size === 0) break;
    for (const { to, target } of referencesIn(part)) unused.delete(`${to}/${target}`);
    for (const key of linkedIn(part)) unused.delete(key);
  }
  return unused;
};

/** Every source, place and organization is named by a record, or linked in a text; a spare one is a warning. */
export const recordsUsed: ContentRule = {
  id: 'records-used',
  check: (content) => {
    // What an unreadable record names is not known.
    if (content.faulty.size > 0) return [];
    const spares = (Object.keys(named) as Spare[]).flatMap((collection) =>
      judgedIn(content, collection).map(([id]) => ({ collection, id })),
    );
    const unused = unusedOf(
      content,
      spares.map(({ collection, id }) => `${collection}/${id}`),
    );
    return spares
      .filter(({ collection, id }) => unused.has(`${collection}/${id}`))
      .map(({ collection, id }) => ({
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
      }));
  },
};
