import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Compiling the checker takes as long as reading some hundred records: what was compiled is kept for the next time.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/check'));

// A reader of the report that has seen enough, such as `head`, is no mistake.
process.stdout.on('error', () => process.exit());

try {
  const { command } = await import('./check/command.ts');
  process.exitCode = await command(process.argv.slice(2));
} catch (error) {
  console.error(
    'Pemeriksaan tidak dapat dimulai; jalankan npm ci. · The check cannot start; run npm ci.',
  );
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
