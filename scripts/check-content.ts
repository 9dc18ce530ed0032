import { readContent, type Progress } from '#reading/content.ts';
import type { RawFile } from '#reading/folder.ts';
import type { ReadRecord } from '#reading/record.ts';
import { byFileAndLine, type Finding } from '#reading/finding.ts';
import { checkRules } from '#rules/check.ts';
import { presentDay } from '../src/atlas-day.ts';
import { contentFolder } from '../src/content-folder.ts';

/** What is wrong with the content folder, how many records are sound, and every file as it was read. */
export type Checked = {
  findings: Finding[];
  count: number;
  files: ReadonlyMap<string, RawFile>;
  records: readonly ReadRecord[];
};

/** Reads and judges the content folder, by file and across records: all of it, or with all else the files that are asked for. */
export const checkContent = async (
  progress?: Progress,
  isAsked?: (file: string) => boolean,
): Promise<Checked> => {
  const present = presentDay();
  const read = await readContent(contentFolder(), undefined, progress, isAsked);
  const broken = checkRules(read.records, read.faulty, present, read.refused, isAsked);
  return {
    findings: [...read.findings, ...broken].sort(byFileAndLine),
    count: read.files.size,
    files: read.files,
    records: read.records,
  };
};
