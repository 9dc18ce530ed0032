import { ReleaseFault } from './release/fault.ts';
import { release, usage } from './release/command.ts';

const [version, ...others] = process.argv.slice(2);
if (version === '--help' || others.length > 0) {
  process.stdout.write(usage);
  process.exit(others.length > 0 ? 2 : 0);
}

try {
  process.stdout.write(await release(version));
} catch (error) {
  if (!(error instanceof ReleaseFault)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
