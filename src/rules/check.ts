import { onceFor } from '#model/noted.ts';
import { bodyDigestOf } from '#model/records-of.ts';
import { byFileAndLine, type Finding } from '#reading/finding.ts';
import { fieldName } from '#reading/field-name.ts';
import { keyOf, type ReadRecord } from '#reading/record.ts';
import { collectionNames, type CollectionName } from '#schema/collections.ts';
import type { Broken, Content, ContentRule, Refused } from './content-rule.ts';
import { rules } from './index.ts';
import { LazyMap } from './lazy-map.ts';

// A body is looked at where a rule asks for it: of a large atlas most are only parsed then. A record that was not read anew
// is the same object again, by which rules remember what they found in it alone.
const written = onceFor((record: ReadRecord): object => ({
  ...record.value,
  get body() {
    return record.body;
  },
}));

/** So few ids are sought in all records before these are parsed: at 10,000 partnerships one takes 0.1 s instead of 0.5. */
const few = 10;

/** The records as the rules see them. */
export const contentOf = (records: readonly ReadRecord[], faulty: readonly string[]): Content => {
  const own = Map.groupBy(records, ({ collection }) => collection);
  const mapOf = <Value>(name: CollectionName, make: (record: ReadRecord) => Value) =>
    new LazyMap(
      (own.get(name) ?? []).map((record) => [keyOf(record), record]),
      make,
    );
  const maps = Object.fromEntries(collectionNames.map((name) => [name, mapOf(name, written)]));
  const holding: Content['holding'] = (name, ids) => {
    const all = own.get(name) ?? [];
    const isHolding = (record: ReadRecord) => ids.some((id) => record.mayHold?.(id) ?? true);
    return (ids.length > few ? all.values() : all.values().filter(isHolding)).map(keyOf);
  };
  const bodyDigests = mapOf('partnerships', bodyDigestOf);
  // The schema has judged every value already; the maps only sort them by collection.
  return { ...maps, holding, bodyDigests, faulty: new Set(faulty) } as unknown as Content;
};

const refusedOf = (records: readonly ReadRecord[]): Refused => {
  const maps = new Map<CollectionName, Map<string, object>>();
  for (const record of records) {
    const map = maps.get(record.collection) ?? new Map<string, object>();
    maps.set(record.collection, map.set(keyOf(record), written(record)));
  }
  return maps;
};

const judgedOf = (asked: readonly ReadRecord[]) =>
  new Map(
    [...Map.groupBy(asked, ({ collection }) => collection)].map(([name, own]) => [
      name,
      own.map(keyOf),
    ]),
  );

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

/**
 * What the rules find, sorted by file and line: in all records, or in those of the files that are asked for, judged against
 * all. `present` is the day after which nothing has happened yet.
 */
export const checkRules = (
  records: readonly ReadRecord[],
  faulty: readonly string[],
  present: string,
  refused: readonly ReadRecord[] = [],
  isAsked?: (file: string) => boolean,
): Finding[] => {
  const content = {
    ...contentOf(records, faulty),
    refused: refusedOf(refused),
    ...(isAsked ? { judged: judgedOf(records.filter(({ file }) => isAsked(file))) } : {}),
  };
  const broken = rules.flatMap((rule) =>
    rule.check(content, present).map((one) => [rule, one] as const),
  );
  if (broken.length === 0) return [];
  const byKey = new Map(
    [...records, ...refused].map((record) => [`${record.collection}/${keyOf(record)}`, record]),
  );
  return broken.map(([rule, one]) => findingOf(rule, one, byKey)).sort(byFileAndLine);
};
