import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { buildAtlas, type Partnership } from '#model/atlas.ts';
import { recordsOf as modelRecordsOf } from '#model/records-of.ts';
import { fileFamilies, isOfFamily } from '#outputs/open-data/file-families.ts';
import { allTables, partnershipFiles } from '../support/told/json-readers.ts';
import { calendarIn, feedIn } from '../support/told/feed-readers.ts';
import { jsonLdIn } from '../support/told/json-ld-reader.ts';
import { pagesIn } from '../support/told/page-reader.ts';
import { searchIn } from '../support/told/search-reader.ts';
import { countedStates, csvTables, geoJson, watchTable } from '../support/told/table-readers.ts';
import { lastDay, once, type Files, type Reader, type Told } from '../support/told/told.ts';
import { recordsOf } from '../support/site-records.ts';

/** Every output in which a reader or a program meets a partnership. */
const readers: readonly Reader[] = [
  pagesIn('id'),
  pagesIn('en'),
  partnershipFiles,
  allTables,
  csvTables,
  geoJson,
  jsonLdIn('id'),
  jsonLdIn('en'),
  watchTable,
  countedStates,
  searchIn('id'),
  searchIn('en'),
  calendarIn('id'),
  calendarIn('en'),
  feedIn('id'),
  feedIn('en'),
];

const filesIn = (folder: string): Files => ({
  read: (path) => {
    const bytes = readFileSync(join(folder, path));
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  },
  matching: (pattern) => globSync(pattern, { cwd: folder }),
});

/** What every output has to tell, as the model has it. */
const toldByModel = (partnership: Partnership, day: string): Told => {
  const { title, parties, legalState, activity, firstAct, record, sectors, sources } = partnership;
  const { agreement, programme, aspiration } = sectors;
  return {
    titleId: title.id,
    titleEn: title.en,
    parties: once(parties.map((one) => ('place' in one ? one.place : one.organization).id)),
    legalState,
    asOf: day,
    activity,
    firstAct,
    ends: once(
      record.agreements.map(({ id, endsOn }) => (endsOn ? `${id} ${lastDay(endsOn)}` : undefined)),
    ),
    agreed: once(agreement),
    done: once(programme),
    hoped: once(aspiration),
    sectors: once([...agreement, ...programme, ...aspiration]),
    sources: sources.map(({ source }) => source.id),
  };
};

/** The day that a site speaks of, by itself. */
const dayOf = ({ read }: Files): string =>
  (JSON.parse(read('build.json')) as { asOf: string }).asOf;

const oneIn = 12;

describe.for(['invented', 'real'] as const)('in the %s site', async (name) => {
  const files = filesIn(inject('sites')[name].folder);
  const day = dayOf(files);
  const atlas = buildAtlas(modelRecordsOf(await recordsOf(name)), day);
  // Of the many real ones some are looked at, spread evenly.
  const chosen = atlas.partnerships.filter((_, at) => name === 'invented' || at % oneIn === 0);
  const ids = chosen.map(({ id }) => id);
  const told = new Map(readers.map((reader) => [reader, reader.read(files, ids)]));

  test.for(readers)('$output tells of each partnership what the model has', (reader) => {
    const { tells, isPartial = false } = reader;
    const byId = told.get(reader);
    expect(byId?.size).toBeGreaterThan(0);
    for (const partnership of chosen) {
      const expected = toldByModel(partnership, day);
      const found = byId?.get(partnership.id);
      if (!found && isPartial) continue;
      for (const field of tells) {
        const where = `${partnership.id}: ${field}`;
        if (isPartial && field === 'ends')
          expect(expected.ends, where).toEqual(expect.arrayContaining(found?.ends ?? [])); // prettier-ignore
        else expect(found?.[field], where).toEqual(expected[field]);
      }
    }
  });

  test('no output tells of a partnership that is not published', () => {
    const published = new Set(atlas.partnerships.map(({ id }) => id));
    for (const [{ output }, byId] of told) {
      // A feed also tells that one was withdrawn.
      if (output.endsWith('.atom')) continue;
      expect(
        [...byId.keys()].filter((id) => !published.has(id)),
        output,
      ).toEqual([]);
    }
  });

  test('every CSV, and every file below the data, is described once in the data package', () => {
    const { resources } = JSON.parse(files.read('data/datapackage.json')) as {
      resources: { path: string }[];
    };
    const root = `${inject('sites')[name].origin}/`;
    const described = resources.map(({ path }) =>
      path.startsWith(root) ? path.slice(root.length) : `data/${path}`,
    );
    const itself = ['data/datapackage.json', 'data/csv-metadata.json', 'data/catalog.jsonld'];
    const published = [...files.matching('**/*.csv'), ...files.matching('data/**/*.*')]
      .map((path) => path.split(sep).join('/'))
      .filter((path) => !path.endsWith('.html') && !path.startsWith('data/v/'));
    expect(published.length).toBeGreaterThan(60);
    const timesOf = (path: string) =>
      described.filter((one) => one === path).length +
      fileFamilies.filter((family) => isOfFamily(path, family)).length;
    const wrong = [...new Set(published)].filter((path) => timesOf(path) !== 1);
    expect(wrong.filter((path) => !itself.includes(path))).toEqual([]);
  });
});
