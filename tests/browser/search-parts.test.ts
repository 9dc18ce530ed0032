import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import type { Current } from '#components/search/pagefind.ts';
import { termEntriesOf } from '#components/search/term-entries.ts';
import { readContent } from '#reading/content.ts';
import type { TermRecord } from '#schema/term.ts';
import { writeSearchIndex } from '../../scripts/search/index.ts';
import { useBrowser } from '../support/browsing.ts';
import { serve } from '../support/static-server.ts';
import { addressOf, linksIn } from './found.ts';

const { visit } = useBrowser();

/** The invented atlas with an index in parts, served until the test is over. */
const inParts = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'search-parts-'));
  cpSync(inject('sites').invented.folder, folder, { recursive: true });
  const { records } = await readContent('tests/fixtures/atlas', ['glossary']);
  const terms = records.map(({ id, value }) => ({ id, ...(value as TermRecord) }));
  await writeSearchIndex(folder, termEntriesOf(terms), { mostAPart: 2 });
  const { address, server } = await serve(folder, '/');
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  return address;
};

const questions = ['?q=contoh', '?q=kerja+sama', '?type=source', '?type=place&q=kota'];

test('an index in parts finds what an index in one piece finds', async () => {
  const address = await inParts();
  const current = (await (await fetch(`${address}/pagefind/current.json`)).json()) as Current;
  expect(current.parts.id).toEqual(expect.arrayContaining(['id', 'id.kerja-sama', 'id.sumber']));
  for (const question of questions) {
    const found = async (at: string) => (await linksIn(await visit(at + question))).toSorted();
    const whole = await found(addressOf('invented', 'id', '/cari/'));
    expect(whole).not.toEqual([]);
    expect(await found(`${address}/cari/`)).toEqual(whole);
  }
});
