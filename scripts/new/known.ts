import { readContent } from '#reading/content.ts';
import { readRecord, type ReadRecord } from '#reading/record.ts';
import type { Finding } from '#reading/finding.ts';
import { checkRules, contentOf } from '#rules/check.ts';
import type { Content } from '#rules/content-rule.ts';
import { geoNames, type Gazetteer } from './gazetteer.ts';
import type { NewCollection } from './question.ts';

/** Everything that exists in a content folder, drafts of this session among it. */
export type Known = {
  root: string;
  records: readonly ReadRecord[];
  faulty: readonly string[];
  content: Content;
  /** Places of the world; only where a new place is asked for. */
  gazetteer?: Gazetteer;
  /** Today in Jakarta. */
  today: string;
};

/** A file that is to be written: not yet on the disk. */
export type Draft = { collection: NewCollection; id: string; file: string; text: string };

const endings = { partnerships: 'mdx', places: 'yaml', organizations: 'yaml', sources: 'yaml' };

/** Reads what exists. */
export const knownIn = async (root: string, today: string): Promise<Known> => {
  const { records, faulty } = await readContent(root);
  return { root, records, faulty, content: contentOf(records, faulty), today };
};

/** The same with the places of the world. */
export const withGazetteer = async (known: Known): Promise<Known> => ({
  ...known,
  gazetteer: known.gazetteer ?? (await geoNames()),
});

/** A draft with the file name that its id gives it. */
export const draftOf = (
  { root }: Known,
  collection: NewCollection,
  id: string,
  text: string,
): Draft => ({
  collection,
  id,
  file: `${root.replace(/\/+$/, '')}/${collection}/${id}.${endings[collection]}`,
  text,
});

const readDraft = ({ text, ...where }: Draft) =>
  readRecord({ ...where, bytes: new TextEncoder().encode(text) });

/** The same with a draft added, as if it were written already. */
export const withDraft = (known: Known, draft: Draft): Known => {
  const { record } = readDraft(draft);
  const records = record ? [...known.records, record] : known.records;
  return { ...known, records, content: contentOf(records, known.faulty) };
};

/** Whether a file of this id exists or is about to, readable or not, or the id was once that of another record. */
export const isTaken = (
  { records, faulty, content }: Known,
  collection: NewCollection,
  id: string,
): boolean =>
  records.some((record) => record.collection === collection && record.id === id) ||
  faulty.includes(`${collection}/${id}`) ||
  (collection !== 'sources' &&
    [...content[collection].values()].some(({ formerIds = [] }) => formerIds.includes(id)));

const keyOf = ({ file, rule, field }: Finding): string => [file, rule, field].join('\n');

/**
 * What the reader and the rules say of drafts before they are written: all that is wrong in them, and every error
 * that they would bring to other files.
 */
export const judge = (known: Known, drafts: readonly Draft[], present: string): Finding[] => {
  const read = drafts.map(readDraft);
  const faults = read.flatMap(({ findings }) => findings);
  if (faults.length > 0) return faults;
  const isOwn = ({ file }: { file: string }) => drafts.some((draft) => draft.file === file);
  const others = known.records.filter((record) => !isOwn(record));
  const before = new Set(checkRules(others, known.faulty, present).map(keyOf));
  const records = [...others, ...read.flatMap(({ record }) => (record ? [record] : []))];
  return checkRules(records, known.faulty, present).filter(
    (finding) => isOwn(finding) || (finding.severity === 'error' && !before.has(keyOf(finding))),
  );
};
