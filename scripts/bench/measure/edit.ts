import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workshop, type Built } from '../results.ts';
import { builtBy } from './built.ts';
import { siteOf } from './atlas.ts';
import { watchedRun } from './watched-run.ts';
import { writtenFilesIn } from './written-files.ts';

/** The record in the middle of all partnerships. */
const middleOf = (content: string): string => {
  const folder = join(content, 'partnerships');
  const names = readdirSync(folder).sort();
  return join(folder, names[Math.floor(names.length / 2)] ?? '');
};

/**
 * Builds the atlas of one size again after one edit: the summary of one partnership begins with another letter. The record is
 * put back as it was.
 */
export const measureEdit = async (content: string, size: number): Promise<Built> => {
  const [record, site] = [middleOf(content), siteOf(size)];
  const before = readFileSync(record, 'utf8');
  const after = before.replace(/^(summary:\n {2}id: ['"]?)\w/m, '$1X');
  if (after === before) throw new Error(`${record}: no summary to edit.`);
  try {
    writeFileSync(record, after);
    const run = await watchedRun({
      command: process.execPath,
      words: ['scripts/build.ts'],
      settings: { ATLAS_CONTENT: content, ATLAS_OUTPUT: site, ATLAS_TIMES: '1' },
      log: join(workshop, 'edit.log'),
    });
    return builtBy(run, await writtenFilesIn(site));
  } finally {
    writeFileSync(record, before);
  }
};
