import { readFileSync } from 'node:fs';
import { buildAtlas } from '#model/atlas.ts';
import { recordsOf } from '#model/records-of.ts';
import { comparisonReport } from '#outputs/open-data/comparison-report.ts';
import {
  compareWithWikidata,
  pairsIn,
  type ItemPair,
} from '#outputs/open-data/wikidata-comparison.ts';
import { readContent } from '#reading/content.ts';
import { dayOfBuild } from '../src/atlas-day.ts';
import { contentFolder } from '../src/content-folder.ts';

const usage = `npm run compare -- wikidata.json

Membandingkan kerja sama kembar (sister) dengan hasil kueri Wikidata. Simpan hasil kueri ini sebagai JSON:
Compares sister ties with the result of a query of Wikidata. Save what this query answers as JSON:

  SELECT ?item ?twin WHERE { ?item wdt:P17 wd:Q252; wdt:P190 ?twin. }
`;

const stop = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const [path] = process.argv.slice(2);
if (path === undefined || path === '--help') {
  process.stdout.write(usage);
  process.exit(path === undefined ? 1 : 0);
}

const read = (file: string): ItemPair[] => {
  try {
    return pairsIn(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return stop(
      `${file}: bukan hasil kueri Wikidata dalam JSON. · Not a result of a Wikidata query in JSON. (${reason})\n\n${usage}`,
    );
  }
};

const theirs = read(path);
const { records } = await readContent(contentFolder());
const { partnerships, places } = buildAtlas(recordsOf(records), dayOfBuild());
process.stdout.write(comparisonReport(compareWithWikidata(partnerships, places, theirs)));
