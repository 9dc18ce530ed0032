import { collectionNames, type CollectionName } from '#schema/collections.ts';
import { byFileAndLine, type Finding } from './finding.ts';
import { missingImages } from './figures.ts';
import { readFolder, type RawFile } from './folder.ts';
import { readImages } from './images.ts';
import { keeperOf } from './kept-readings.ts';
import type { ReadRecord } from './record.ts';

/** What was read below a content folder: the good records, the keys of faulty ones as `places/bandung`, and why. */
export type ReadContent = {
  records: ReadRecord[];
  faulty: string[];
  /** Those of the faulty ones whose fields could be read. */
  refused: ReadRecord[];
  findings: Finding[];
  /** Every file as it was read, by its path in messages. */
  files: ReadonlyMap<string, RawFile>;
};

/** Called before each file with how many were judged, and how many there are, 0 while that is not known. */
export type Progress = (done: number, all: number) => void;

/** Every record of the named collections below a content folder, and everything that is wrong with their files; images are sought for the files that are asked for. */
export const readContent = async (
  root: string,
  collections: readonly CollectionName[] = collectionNames,
  progress: Progress = () => undefined,
  isAsked: (file: string) => boolean = () => true,
): Promise<ReadContent> => {
  const keeper = keeperOf(root, collections);
  const { files, findings } = await readFolder(root, root, collections, {
    beforeEach: () => {
      progress(0, 0);
    },
    isAsBefore: keeper.isAsBefore,
  });
  let done = 0;
  const before = (): void => {
    progress(done, files.length);
    done += 1;
  };
  const read = keeper.read(files, before);
  const images = await readImages(root, root.replace(/\/+$/, ''));
  const records = read.flatMap(({ record }) => (record ? [record] : []));
  const asked = records.filter(({ file }) => isAsked(file));
  return {
    records,
    faulty: files.flatMap(({ collection, id }, at) =>
      read[at]?.record ? [] : [`${collection}/${id}`],
    ),
    refused: read.flatMap(({ refused }) => (refused ? [refused] : [])),
    files: new Map(files.map((raw) => [raw.file, raw])),
    findings: [
      ...findings,
      ...images.findings,
      ...read.flatMap((one) => one.findings),
      ...asked.flatMap((record) => missingImages(record, images.names)),
    ].sort(byFileAndLine),
  };
};
