import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Draft } from './known.ts';

/** The files of these drafts that exist already. */
export const existing = (drafts: readonly Draft[]): string[] =>
  drafts.map(({ file }) => file).filter((file) => existsSync(file));

const nothing = (): void => undefined;

/**
 * Writes all drafts or none: first beside their places under another name, then renamed. A Ctrl-C on the way has to
 * wait until it is done. Throws where a file exists, or cannot be written.
 */
export const writeTogether = (drafts: readonly Draft[]): void => {
  const [taken] = existing(drafts);
  if (taken !== undefined) throw new Error(taken);
  const written: string[] = [];
  process.on('SIGINT', nothing);
  try {
    for (const { file, text } of drafts) {
      mkdirSync(dirname(file), { recursive: true });
      written.push(`${file}.tmp`);
      writeFileSync(`${file}.tmp`, text, { flag: 'wx' });
    }
    for (const { file } of drafts) {
      renameSync(`${file}.tmp`, file);
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    throw error;
  } finally {
    process.off('SIGINT', nothing);
  }
};
