import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pid } from 'node:process';

/** Puts bytes in the place of a file, whole or not at all; throws where they cannot be written, and leaves nothing behind then. */
export const replaceFile = (file: string, bytes: Uint8Array | string): void => {
  const half = `${file}.${pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(half, bytes);
    renameSync(half, file);
  } catch (error) {
    if (existsSync(half)) rmSync(half);
    throw error;
  }
};
