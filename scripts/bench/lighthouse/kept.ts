import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { everyPage } from './pages.ts';
import type { Seen } from './result.ts';

const file = 'node_modules/.cache/bench/lighthouse-seen.json';

const seenBefore = (): Record<string, Seen | undefined> =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Seen>) : {};

/** Keeps what a page was last seen to be: all pages together take longer than a machine stays quiet. */
export const keep = (seen: Seen): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...seenBefore(), [seen.path]: seen }));
};

/** What was kept of one page of every type, in their order. */
export const kept = (): Seen[] => {
  const seen = seenBefore();
  return everyPage().flatMap(({ path }) => seen[path] ?? []);
};
