import { byFileAndLine, type Finding } from '#reading/finding.ts';
import { fieldName } from '#reading/field-name.ts';
import { digestOf, keyOf, type ReadRecord } from '#reading/record.ts';
import type { Broken, Content, ContentRule } from './content-rule.ts';
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

const findingOf = (
  rule: ContentRule,
  { collection, id, path, at, severity = 'error', problem, fix }: Broken,
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
  };
};

/** What the rules find in all records, sorted by file and line. `present` is the day after which nothing has happened yet. */
export const checkRules = (
  records: readonly ReadRecord[],
  faulty: readonly string[],
  present: string,
): Finding[] => {
  const content = contentOf(records, faulty);
  const byKey = new Map(records.map((record) => [`${record.collection}/${keyOf(record)}`, record]));
  return rules
    .flatMap((rule) => rule.check(content, present).map((broken) => findingOf(rule, broken, byKey)))
    .sort(byFileAndLine);
};
