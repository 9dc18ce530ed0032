import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchEntry } from '#components/search/term-entries.ts';
import { codeDigestOf, digestOfFile } from '#reading/code-digest.ts';
import { keptFile } from '#reading/kept-file.ts';
import { markedPagesOf, type Part } from './parts.ts';

/** Of a part of the index: a digest of what it was made from, and one of its own files. */
type Note = { from: string; made: string };

const digestOf = (pieces: Iterable<string>): string => {
  const digest = createHash('sha256');
  for (const piece of pieces) digest.update(piece);
  return digest.digest('base64url');
};

const filesOf = function* (folder: string): Generator<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile());
  for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    yield file.slice(folder.length);
    yield digestOfFile(file);
  }
};

/** The folder of the index of a site that is there; nothing where it has none. */
const indexOf = (site: string): string | undefined => {
  try {
    const current = readFileSync(join(site, 'pagefind/current.json'), 'utf8');
    return join(site, 'pagefind', (JSON.parse(current) as { folder: string }).folder);
  } catch {
    return undefined;
  }
};

const isWhole = (part: string, note: Note): boolean => {
  try {
    return digestOf(filesOf(part)) === note.made;
  } catch {
    return false;
  }
};

type Made = { part: Part; entries: readonly SearchEntry[]; to: string };

/**
 * Keeps parts of the index of the site that was there, where nothing that they were made from has changed. At 10,000
 * partnerships the index after a new summary took 38 s instead of 88.
 */
export const partKeeper = (dist: string, before: string) => {
  const notebook = keptFile<Map<string, Note>>('search', codeDigestOf([import.meta.dirname]));
  const [known, old] = [notebook.read(), indexOf(before)];
  const notes = new Map<string, Note>();
  const keep = async ({ part, entries, to }: Made, make: () => Promise<void>): Promise<void> => {
    const from = digestOf(
      (function* () {
        yield JSON.stringify(entries);
        for (const marked of markedPagesOf(dist, part)) yield* marked;
      })(),
    );
    const note = known?.get(part.name);
    const kept = old && note?.from === from ? join(old, part.name) : undefined;
    if (kept && note && isWhole(kept, note)) cpSync(kept, to, { recursive: true });
    else await make();
    notes.set(part.name, { from, made: digestOf(filesOf(to)) });
    notebook.write(notes);
  };
  return keep;
};
