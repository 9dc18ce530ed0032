import { onceFor } from '#model/noted.ts';
import type { BodyPart } from '#reading/body.ts';
import { collectionNames, type CollectionName } from '#schema/collections.ts';
import { callsIn, judgedIn, keysHolding, type Content, type ContentRule } from './content-rule.ts';
import { namingsIn } from './references.ts';

const named = {
  sources: { id: 'sumber', en: 'source' },
  places: { id: 'daerah', en: 'place' },
  organizations: { id: 'lembaga', en: 'organization' },
} as const;
type Spare = keyof typeof named;
const spares = Object.keys(named) as Spare[];

const sections: Readonly<Record<string, Spare>> = {
  sumber: 'sources',
  daerah: 'places',
  lembaga: 'organizations',
};

type Used = { to: CollectionName; target: string };

/** Records that a body links to. */
const linkedIn = onceFor((body: readonly BodyPart[]): Used[] =>
  callsIn(body).flatMap(({ attributes: { href = '' } }) => {
    const [, section = '', target = ''] = href.split('/');
    const to = sections[section];
    return to ? [{ to, target }] : [];
  }),
);

/** What records that are judged name or link to, record by record. */
const usedIn = (content: Content): (readonly Used[])[] => [
  ...namingsIn(content).map(({ named }) => named),
  ...(['partnerships', 'narratives', 'pages'] as const).flatMap((name) =>
    judgedIn(content, name).map(([, { body }]) => linkedIn(body)),
  ),
];

/** What is looked at in one go: all records, or where single files are checked one after the other, until each use is found. */
function* partsOf(content: Content, ids: readonly string[]): Generator<Content> {
  if (!content.judged) yield content;
  else
    for (const name of collectionNames)
      for (const key of keysHolding(content, name, ids))
        yield { ...content, judged: new Map([[name, [key]]]) };
}

type Unused = Partial<Record<CollectionName, Set<string>>>;

/** Of the records that are judged the ids of those that no record names. */
const unusedIn = (content: Content): Unused => {
  const unused: Unused = Object.fromEntries(
    spares.map((name) => [name, new Set(judgedIn(content, name).map(([id]) => id))]),
  );
  const ids = Object.values(unused).flatMap((own) => [...own]);
  for (const part of partsOf(content, ids)) {
    if (spares.every((name) => unused[name]?.size === 0)) break;
    for (const used of usedIn(part)) for (const { to, target } of used) unused[to]?.delete(target);
  }
  return unused;
};

/** Every source, place and organization is named by a record, or linked in a text; a spare one is a warning. */
export const recordsUsed: ContentRule = {
  id: 'records-used',
  check: (content) => {
    // What an unreadable record names is not known.
    if (content.faulty.size > 0) return [];
    const unused = unusedIn(content);
    return spares.flatMap((collection) =>
      [...(unused[collection] ?? [])].map((id) => ({
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
