import { exit } from 'node:process';
import { checkContent } from '../check-content.ts';
import { reportOf } from '../check-report.ts';
import { timed, type Time } from './times.ts';
import { toldError } from './told-error.ts';

const times: Time[] = [];
try {
  const checked = await timed(times, 'check', () => checkContent());
  const isBroken = checked.findings.some(({ severity }) => severity === 'error');
  process.stdout.write(reportOf('id', checked), () => {
    process.send?.(times, () => exit(isBroken ? 1 : 0));
  });
} catch (error) {
  process.stderr.write(toldError(error));
  exit(1);
}
