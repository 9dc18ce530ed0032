import { collectionNames, type CollectionName } from '#schema/collections.ts';
import { byFileAndLine, type Finding } from './finding.ts';
import { readFolder } from './folder.ts';
import { readRecord, type ReadRecord } from './record.ts';

/** What was read below a content folder: the good records, the keys of faulty ones as `places/bandung`, and why. */
export type ReadContent = { records: ReadRecord[]; faulty: string[]; findings: Finding[] };

/** Every record of the named collections below a content folder, and everything that is wrong with their files. */
export const readContent = async (
  root: string,
  collections: readonly CollectionName[] = collectionNames,
): Promise<ReadContent> => {
  const { files, findings } = await readFolder(root, root, collections);
  const read = files.map(readRecord);
  return {
    records: read.flatMap(({ record }) => (record ? [record] : [])),
    faulty: files.flatMap(({ collection, id }, at) =>
      read[at]?.record ? [] : [`${collection}/${id}`],
    ),
    findings: [...findings, ...read.flatMap((one) => one.findings)].sort(byFileAndLine),
  };
};
