import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { version } from 'node:process';

/** 132 bits are enough to tell what is kept apart. */
export const shortDigestOf = (bytes: Uint8Array | string): string =>
  hash('sha256', bytes, 'base64url').slice(0, 22);

const digestsIn = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path, shortDigestOf(readFileSync(path))];
  return readdirSync(path)
    .filter((name) => !name.endsWith('.test.ts'))
    .sort()
    .flatMap((name) => digestsIn(join(path, name)));
};

/**
 * A digest of all but its input that decides what a piece of work gives: its files and folders, the packages, Node, and what
 * is told besides. What was kept under another one is not used.
 */
export const codeDigestOf = (paths: readonly string[], ...told: readonly unknown[]): string =>
  shortDigestOf(
    JSON.stringify([version, ...told, ...[...paths, 'package-lock.json'].flatMap(digestsIn)]),
  );
