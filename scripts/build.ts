import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'astro';
import { termEntriesOf } from '#components/search/term-entries.ts';
import { dropUnused } from '#components/share/kept-pictures.ts';
import type { TermRecord } from '#schema/term.ts';
import { builtLine, pagesIn } from './built.ts';
import { checkContent } from './check-content.ts';
import { reportOf } from './check-report.ts';
import { contentFolder } from '../src/content-folder.ts';
import { historyFile } from '../src/atlas-history.ts';
import { historyLine, writeHistory } from './history/write.ts';
import { publishReleases, releasesToPublish } from './release/publish.ts';
import { writeSearchIndex } from './search-index.ts';

const output = process.env.ATLAS_OUTPUT ?? 'dist';

const checked = await checkContent();
process.stdout.write(reportOf('id', checked));
if (checked.findings.some(({ severity }) => severity === 'error')) process.exit(1);

// Nothing but this reads git; a history that is named is taken as it is.
if (!process.env.ATLAS_HISTORY)
  process.stdout.write(`${historyLine(writeHistory(contentFolder(), historyFile()))}\n`);

const releases = releasesToPublish();

// Astro empties its output folder file by file, which is slow; an unfinished build leaves nothing behind.
await rm(output, { recursive: true, force: true });
// Astro keeps the records of a build in its cache; two builds at the same time would read each other's.
const cacheDir = await mkdtemp(join(tmpdir(), 'atlas-build-'));
await build({ logLevel: 'warn', outDir: output, cacheDir });
await rm(cacheDir, { recursive: true });
await dropUnused();
await publishReleases(releases, output);
const terms = checked.records
  .filter(({ collection }) => collection === 'glossary')
  .map(({ id, value }) => ({ id, ...(value as TermRecord) }));
await writeSearchIndex(output, termEntriesOf(terms));
process.stdout.write(`${builtLine(await pagesIn(output), output)}\n`);
