import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ChangeHistory } from '#model/changes.ts';
import { historyText } from '#model/changes-file.ts';
import { commitAt } from './commit.ts';
import { historyOf } from './history-of.ts';

/** Reads the history of a content folder and writes its file. */
export const writeHistory = (folder: string, file: string): ChangeHistory | undefined => {
  const told = historyOf(folder);
  const history = told && { ...told, commit: commitAt(folder) };
  mkdirSync(dirname(file), { recursive: true });
  // Whoever builds at the same time reads a whole file, the old or the new.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, historyText(history));
  renameSync(aside, file);
  return history;
};

/** What came of reading the history, for whoever runs the build. */
export const historyLine = (history: ChangeHistory | undefined): string => {
  if (!history)
    return 'Riwayat: tidak ada riwayat git; halaman Perubahan mengatakannya. · No git history; the page of changes says so.';
  const { days, since, reach } = history;
  const shallow =
    reach === 'shallow' ? ' (klon dangkal; ambil dengan --unshallow · shallow clone)' : '';
  return `Riwayat: ${days.length} hari dengan perubahan sejak ${since}${shallow}.`;
};
