import { byFileAndLine, type Finding } from '#reading/finding.ts';
import { fieldName } from '#reading/field-name.ts';
import { digestOf, keyOf, type ReadRecord } from '#reading/record.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Broken, Content, ContentRule, Refused } from './content-rule.ts';
import { rules } from './index.ts';

/** The records as the rules see them. */
export const contentOf = (records: readonly ReadRecord[], faulty: readonly string[]): Content => {
  const mapOf = (collection: string) =>
    new Map(
      records
        .filter((record) => record.collection === collection)
        .map((record) => [keyOf(record), { ...record.value, body: record.body }]),
    );
  const maps = Object.fromEntries(
    ['partnerships', 'narratives', 'places', 'organizations', 'sources', 'glossary', 'pages'].map(
      (collection) => [collection, mapOf(collection)],
    ),
  );
  const bodyDigests = new Map(
    records
      .filter(({ collection }) => collection === 'partnerships')
      .map(({ id, text }) => [id, digestOf(text)]),
  );
  // The schema has judged every value already; the maps only sort them by collection.
  return { ...maps, bodyDigests, faulty: new Set(faulty) } as unknown as Content;
};

const refusedOf = (records: readonly ReadRecord[]): Refused => {
  const maps = new Map<CollectionName, Map<string, object>>();
  for (const record of records) {
    const map = maps.get(record.collection) ?? new Map<string, object>();
    maps.set(record.collection, map.set(keyOf(record), { ...record.value, body: record.body }));
  }
  return maps;
};

const findingOf = (
  rule: ContentRule,
  { collection, id, path, at, severity = 'error', problem, fix, corrected }: Broken,
  records: ReadonlyMap<string, ReadRecord>,
): Finding => {
  const record = records.get(`${collection}/${id}`);
  return {
    file: record?.file ?? `${collection}/${id}`,
    ...(at ?? record?.locate(path) ?? { line: 1, column: 1 }),
    field: fieldName(path),
    rule: rule.id,
    severity,
    problem,
    fix,
    corrected,
  };
};

/** What the rules find in all records, sorted by file and line. `present` is the day after which nothing has happened yet. */
export const checkRules = (
  records: readonly ReadRecord[],
  faulty: readonly string[],
  present: string,
  refused: readonly ReadRecord[] = [],
): Finding[] => {
  const content = { ...contentOf(records, faulty), refused: refusedOf(refused) };
  const byKey = new Map(
    [...records, ...refused].map((record) => [`${record.collection}/${keyOf(record)}`, record]),
  );
  return rules
    .flatMap((rule) => rule.check(content, present).map((broken) => findingOf(rule, broken, byKey)))
    .sort(byFileAndLine);
};
