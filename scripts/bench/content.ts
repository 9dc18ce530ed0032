import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { workshop } from './results.ts';

/** Records that are measured, how many partnerships they are, and whether they were made for it. */
export type MeasuredContent = { folder: string; size: number; isGenerated: boolean };

/** Generated records of one size; made once for a benchmark. */
export const generated = (size: number): MeasuredContent => {
  const folder = join(workshop, `content-${size}`);
  const content = { folder, size, isGenerated: true };
  if (existsSync(folder)) return content;
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  const words = ['scripts/bench.ts', 'generate', '--records', String(size), '--out', half];
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`No content of ${size} records could be generated.`);
  renameSync(half, folder);
  return content;
};

/** Drops what was generated for a benchmark before. */
export const dropGenerated = (): void => {
  for (const name of existsSync(workshop) ? readdirSync(workshop) : [])
    if (name.startsWith('content-')) rmSync(join(workshop, name), { recursive: true });
};

/** Records that lie there already. */
export const given = (folder: string): MeasuredContent => ({
  folder,
  size: readdirSync(join(folder, 'partnerships')).length,
  isGenerated: false,
});
