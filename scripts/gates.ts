import { existsSync } from 'node:fs';
import { tellTimes, type Time } from './building/times.ts';
import { checkContent } from './check-content.ts';
import { gates } from './gates/index.ts';
import { faultsIn, siteOf } from './gates/pass.ts';
import { reportOfFaults } from './gates/report.ts';

/** Leads a site that was built before through the gates once more, with the settings it was built with. */
const folder = process.env.ATLAS_OUTPUT ?? 'dist';
if (!existsSync(folder)) {
  process.stderr.write(`Belum ada situs di ${folder}. Jalankan npm run build dahulu.\n`);
  process.exit(2);
}
const times: Time[] = [];
const { records } = await checkContent();
const faults = await faultsIn(await siteOf(folder, records, times), times);
tellTimes(times);
if (faults.length > 0) {
  process.stderr.write(reportOfFaults('id', faults));
  process.exit(1);
}
process.stdout.write(`${folder}: ${gates.length} gerbang lolos.\n`);
