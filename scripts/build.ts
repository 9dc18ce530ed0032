import { termEntriesOf } from '#components/search/term-entries.ts';
import { dropUnused } from '#components/share/kept-pictures.ts';
import { readContent } from '#reading/content.ts';
import type { TermRecord } from '#schema/term.ts';
import { apart } from './building/apart.ts';
import { openAside } from './building/aside.ts';
import { tellTimes, timed, type Time } from './building/times.ts';
import { toldError } from './building/told-error.ts';
import { builtLine, pagesIn } from './built.ts';
import { newAddresses } from './gates/addresses.ts';
import { gates } from './gates/index.ts';
import { faultsIn, siteOf } from './gates/pass.ts';
import { reportOfFaults } from './gates/report.ts';
import { dayOfBuild } from '../src/atlas-day.ts';
import { contentFolder } from '../src/content-folder.ts';
import { historyFile } from '../src/atlas-history.ts';
import { historyLine, writeHistory } from './history/write.ts';
import { writeHostFiles } from './hosting/of-site.ts';
import { publishReleases, releasesToPublish } from './release/publish.ts';
import { writeSearchIndex } from './search/index.ts';

const output = process.env.ATLAS_OUTPUT ?? 'dist';
const times: Time[] = [];

const readHistory = () => {
  // Nothing but this reads git; a history that is named is taken as it is.
  if (!process.env.ATLAS_HISTORY)
    process.stdout.write(`${historyLine(writeHistory(contentFolder(), historyFile()))}\n`);
};

/** Builds the site aside, leads it through the gates, and only then puts it in the place of the one that was there. */
const buildSite = async (): Promise<void> => {
  // Pages and gates speak of the same day, even where a build goes on past midnight.
  process.env.ATLAS_AS_OF = dayOfBuild();
  if (!(await apart('check-records', [], times))) process.exit(1);
  await timed(times, 'history', readHistory);
  const releases = releasesToPublish();
  const { folder, cache, publish } = openAside(output);
  // Astro keeps the records of a build in its cache; two builds at the same time would read each other's.
  if (!(await apart('make-pages', [folder, cache], times))) process.exit(1);
  await dropUnused();
  await publishReleases(releases, folder);
  const { records: glossary } = await readContent(contentFolder(), ['glossary']);
  const terms = glossary.map(({ id, value }) => ({ id, ...(value as TermRecord) }));
  await timed(times, 'search index', () =>
    writeSearchIndex(folder, termEntriesOf(terms), { before: output }),
  );
  await writeHostFiles(folder);
  // Read once more, and not kept in memory while pages and index are made.
  const { records } = await readContent(contentFolder());
  const site = await siteOf(folder, records, times);
  const faults = await faultsIn(site, times);
  if (faults.length > 0) {
    tellTimes(times);
    process.stderr.write(reportOfFaults('id', faults));
    process.exit(1);
  }
  await timed(times, 'put in place', publish);
  tellTimes(times);
  const made = { pages: pagesIn(site), folder: output, gates: gates.length };
  process.stdout.write(`${builtLine({ ...made, newAddresses: newAddresses(site).length })}\n`);
};

try {
  await buildSite();
} catch (error) {
  process.stderr.write(toldError(error));
  process.exit(1);
}
