import { readContent, type Progress } from '#reading/content.ts';
import type { ReadRecord } from '#reading/record.ts';
import { byFileAndLine, type Finding } from '#reading/finding.ts';
import { checkRules } from '#rules/check.ts';
import { presentDay } from '../src/atlas-day.ts';
import { contentFolder } from '../src/content-folder.ts';

/** What is wrong with the content folder, how many records are sound, and every file as it was read. */
export type Checked = {
  findings: Finding[];
  count: number;
  files: ReadonlyMap<string, Uint8Array>;
  records: readonly ReadRecord[];
};

/** Reads and judges every record of the content folder, by file and across records. */
export const checkContent = async (progress?: Progress): Promise<Checked> => {
  const present = presentDay();
  const read = await readContent(contentFolder(), undefined, progress);
  const broken = checkRules(read.records, read.faulty, present, read.refused);
  return {
    findings: [...read.findings, ...broken].sort(byFileAndLine),
    count: read.files.size,
    files: read.files,
    records: read.records,
  };
};
