import { fileAt, paths } from '#i18n/links.ts';
import type { Atlas } from '#model/atlas.ts';
import type { DataFile } from '../open-data/data-file.ts';
import { dataFilesOf } from '../open-data/data-files.ts';
import { dataPackage } from '../open-data/data-package.ts';
import { narrativeFiles } from '../open-data/narrative-files.ts';
import { publishedAt } from '../open-data/published.ts';

/** Where the site of a release lies: its address with the folder below it. */
export type Home = { site: URL; version: string };

// What follows from other files, as the JSON of single tables and their schemas, is left out.
const isReleased = ({ path, table }: DataFile): boolean =>
  table !== undefined || /^(all\.json|csv-metadata\.json|state-.*|.*\.geojson)$/.test(path);

/** Every file of a release by its path in the archive: the tables, the maps, the narratives, the rule, and what describes them. */
export const releasedFiles = (
  atlas: Atlas,
  { site, version }: Home,
): ReadonlyMap<string, string> => {
  const root = new URL(fileAt(''), site).href;
  // Commands know no base: where the site lies in a folder, its addresses are completed.
  const atHome = (text: string): string => text.replaceAll(root, site.href);
  const files = dataFilesOf(atlas, site)
    .filter(isReleased)
    .map((file) => ({ ...file, text: atHome(file.text) }));
  const narratives = [...narrativeFiles(publishedAt(atlas, site))];
  const homepage = new URL(`en${paths.dataVersion(version)}`, site).href;
  const release = { version, narratives: narratives.map(([path]) => path) };
  return new Map([
    ['datapackage.json', dataPackage(files, { day: atlas.day, homepage, site, release })],
    ...files.map(({ path, text }) => [path, text] as const),
    ...narratives.map(([path, text]) => [path, atHome(text)] as const),
  ]);
};
