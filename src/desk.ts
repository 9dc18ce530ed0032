import { byFileAndLine, type Finding } from '#reading/finding.ts';
import { readFolder, type RawFile } from '#reading/folder.ts';
import { readRecord, type ReadRecord } from '#reading/record.ts';
import { checkRules } from '#rules/check.ts';
import { soundRecords } from '#rules/sound-records.ts';
import { presentDay } from './atlas-day.ts';
import { contentFolder } from './content-folder.ts';

/** What the dev server knows of the records while they are being edited. */
export type Desk = {
  findings: readonly Finding[];
  /** Every record that could be read. */
  records: readonly ReadRecord[];
  /** Those without an error among and between them: an atlas can be built of these. */
  sound: readonly ReadRecord[];
};

type Reading = ReturnType<typeof readRecord>;

const known = new Map<string, { bytes: Uint8Array; reading: Reading }>();
let last: { key: string; readings: readonly Reading[]; desk: Desk } | undefined;

const readAgain = (raw: RawFile): Reading => {
  const before = known.get(raw.file);
  if (before && Buffer.compare(before.bytes, raw.bytes) === 0) return before.reading;
  const reading = readRecord(raw);
  known.set(raw.file, { bytes: raw.bytes, reading });
  return reading;
};

const judged = (files: RawFile[], readings: Reading[], stray: Finding[], present: string): Desk => {
  const records = readings.flatMap(({ record }) => (record ? [record] : []));
  const faulty = files.flatMap(({ collection, id }, at) =>
    readings[at]?.record ? [] : [`${collection}/${id}`],
  );
  const findings = [
    ...stray,
    ...readings.flatMap((reading) => reading.findings),
    ...checkRules(records, faulty, present),
  ].sort(byFileAndLine);
  return { findings, records, sound: soundRecords(records, present) };
};

/** Reads and judges the content folder for the dev server: a file only where it changed, the same answer while nothing did. */
export const readDesk = async (): Promise<Desk> => {
  const present = presentDay();
  const { files, findings } = await readFolder(contentFolder());
  const readings = files.map(readAgain);
  const key = JSON.stringify([present, files.map(({ file }) => file), findings]);
  const isSame = last?.key === key && last.readings.every((one, at) => one === readings[at]);
  if (!last || !isSame) last = { key, readings, desk: judged(files, readings, findings, present) };
  return last.desk;
};
