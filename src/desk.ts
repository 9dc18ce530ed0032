import type { Atlas } from '#model/atlas.ts';
import { byFileAndLine, type Finding } from '#reading/finding.ts';
import { readFolder, type RawFile } from '#reading/folder.ts';
import { keeperOf } from '#reading/kept-readings.ts';
import { told } from '#reading/loader.ts';
import { readRecord, type Reading, type ReadRecord } from '#reading/record.ts';
import { watchFolders } from '#reading/watch-folders.ts';
import { checkRules } from '#rules/check.ts';
import { soundRecords } from '#rules/sound-records.ts';
import { collectionNames } from '#schema/collections.ts';
import { presentDay } from './atlas-day.ts';
import { contentFolder } from './content-folder.ts';

/** What the dev server knows of the records while they are being edited. */
export type Desk = {
  findings: readonly Finding[];
  /** Every record that could be read. */
  records: readonly ReadRecord[];
  /** Those without an error among and between them: an atlas can be built of these. */
  sound: readonly ReadRecord[];
  /** The atlas of these, built once by the same code: Astro takes modules that changed anew, and this one stays. */
  once: (code: object, build: (desk: Desk) => Atlas) => Atlas;
};

const readings = new Map<string, Reading>();
let isWatched = false;
let last: { present: string; desk: Promise<Desk> } | undefined;
let changes = 0;

const watchContent = (root: string): void => {
  const label = root.replace(/\/+$/, '');
  watchFolders(root, collectionNames, (folder, name) => {
    if (name === null) readings.clear();
    readings.delete([label, folder, name].filter(Boolean).join('/'));
    last = undefined;
    changes += 1;
  });
  isWatched = true;
};

/** Reads the files that are not known yet: at first those that changed since they were kept, then those that were saved. */
const readFiles = async (root: string): Promise<[RawFile[], Reading[], Finding[]]> => {
  const keeper = readings.size === 0 ? keeperOf(root, collectionNames) : undefined;
  const before = changes;
  const { files, findings } = await readFolder(root, root, collectionNames, {
    isAsBefore: (collection, file, path) =>
      readings.has(file) || keeper?.isAsBefore(collection, file, path) === true,
  });
  // What was saved while others were read may have been read before.
  if (changes !== before) return readFiles(root);
  const unknown = files.filter(({ file }) => !readings.has(file));
  const read = keeper?.read(unknown, () => undefined);
  unknown.forEach((raw, at) => readings.set(raw.file, read?.[at] ?? readRecord(raw)));
  return [files, files.map(({ file }) => readings.get(file) ?? { findings: [] }), findings];
};

const readAgain = async (present: string): Promise<Desk> => {
  const root = contentFolder();
  if (!isWatched) watchContent(root);
  const [files, read, stray] = await readFiles(root);
  const records = read.flatMap(({ record }) => (record ? [record] : []));
  const faulty = files.flatMap(({ collection, id }, at) =>
    read[at]?.record ? [] : [`${collection}/${id}`],
  );
  const broken = checkRules(records, faulty, present);
  const isSound = faulty.length === 0 && broken.every(({ severity }) => severity !== 'error');
  const findings = [...stray, ...read.flatMap((one) => one.findings), ...broken];
  let built: { code: object; atlas: Atlas } | undefined;
  const desk: Desk = {
    findings: findings.sort(byFileAndLine),
    records,
    sound: isSound ? records : soundRecords(records, present),
    once: (code, build) => {
      if (built?.code !== code) built = { code, atlas: build(desk) };
      return built.atlas;
    },
  };
  for (const finding of desk.findings)
    if (finding.severity === 'error') process.stderr.write(`${told(finding)}\n`);
  return desk;
};

/**
 * Reads and judges the content folder for the dev server: a file only where it was saved, the same answer while nothing was. At
 * 10,000 partnerships a page with a saved record came after 4 to 5 s while all files were read, and comes after 1 s.
 */
export const readDesk = (): Promise<Desk> => {
  const present = presentDay();
  if (last?.present !== present) last = { present, desk: readAgain(present) };
  return last.desk;
};
