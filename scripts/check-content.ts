import { readContent } from '#reading/content.ts';
import type { Finding } from '#reading/finding.ts';
import { checkRules } from '#rules/check.ts';
import { presentDay } from '../src/atlas-day.ts';
import { contentFolder } from '../src/content-folder.ts';

/** Reads and judges every record of the content folder, by file and across records. */
export const checkContent = async (): Promise<{ findings: Finding[]; count: number }> => {
  const { records, faulty, findings } = await readContent(contentFolder());
  return {
    findings: [...findings, ...checkRules(records, faulty, presentDay())],
    count: records.length,
  };
};
