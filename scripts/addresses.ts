import { writeFileSync } from 'node:fs';
import { checkContent } from './check-content.ts';
import { reportOf } from './check-report.ts';
import { lockFile } from './gates/addresses.ts';
import { grownLock } from './gates/grown-lock.ts';
import { readLock } from './gates/lock.ts';
import { readExpected } from './gates/manifest/read-expected.ts';
import { reportOfFaults } from './gates/report.ts';
import { writeHistory } from './history/write.ts';
import { contentFolder } from '../src/content-folder.ts';
import { historyFile } from '../src/atlas-history.ts';

/** Adds the new public addresses of the records to their list; a lost one is told, and never struck out. */
const stop = (message: string): never => {
  process.stderr.write(message);
  process.exit(1);
};

const lock =
  readLock() ??
  stop(
    `${lockFile} mencatat alamat isi proyek sendiri; jalankan tanpa ATLAS_CONTENT.\n` +
      `${lockFile} holds the addresses of the project’s own records; run this without ATLAS_CONTENT.\n`,
  );
const checked = await checkContent();
if (checked.findings.some(({ severity }) => severity === 'error')) stop(reportOf('id', checked));
if (!process.env.ATLAS_HISTORY) writeHistory(contentFolder(), historyFile());
const { lines, added, lost } = grownLock(await readExpected(checked.records), lock);
if (lost.length > 0) stop(reportOfFaults('id', lost));
writeFileSync(lockFile, `${lines.join('\n')}\n`);
const count = (all: readonly string[]) => new Intl.NumberFormat('id').format(all.length);
process.stdout.write(`${lockFile}: ${count(added)} alamat baru, ${count(lines)} seluruhnya.\n`);
