import { collectionNames, type CollectionName } from '#schema/collections.ts';
import { byFileAndLine, type Finding } from './finding.ts';
import { readFolder } from './folder.ts';
import { readRecord, type ReadRecord } from './record.ts';

/** Every record of the named collections below a content folder, and everything that is wrong with their files. */
export const readContent = async (
  root: string,
  collections: readonly CollectionName[] = collectionNames,
): Promise<{ records: ReadRecord[]; findings: Finding[] }> => {
  const { files, findings } = await readFolder(root, root, collections);
  const read = files.map(readRecord);
  return {
    records: read.flatMap(({ record }) => (record ? [record] : [])),
    findings: [...findings, ...read.flatMap((one) => one.findings)].sort(byFileAndLine),
  };
};
