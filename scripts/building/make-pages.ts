import { argv, exit } from 'node:process';
import { build } from 'astro';
import { timed, type Time } from './times.ts';
import { toldError } from './told-error.ts';

// Without the one who asked for them, nobody wants the pages.
process.on('disconnect', () => exit(1));

const [, , outDir, cacheDir] = argv;
if (!outDir || !cacheDir) throw new Error('make-pages.ts <outDir> <cacheDir>');
const times: Time[] = [];
try {
  await timed(times, 'pages', () => build({ logLevel: 'warn', outDir, cacheDir }));
  process.send?.(times, () => exit(0));
} catch (error) {
  process.stderr.write(toldError(error));
  exit(1);
}
