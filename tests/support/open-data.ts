import { parse } from 'csv-parse/sync';
import { buildAtlas } from '#model/atlas.ts';
import { recordsOf } from '#model/records-of.ts';
import { addressOf, type DescribedFile } from '#outputs/open-data/data-file.ts';
import { dataFilesOf } from '#outputs/open-data/data-files.ts';
import { feedFiles } from '#outputs/open-data/feed-files.ts';
import { figureFiles } from '#outputs/open-data/figure-files.ts';
import { publishedAt } from '#outputs/open-data/published.ts';
import { readContent } from '#reading/content.ts';

const day = '2026-11-22';
const site = new URL('https://atlas.example');

/** The open data of a content folder on one day, with the records and the model that they are made from. */
export const openDataOf = async (folder: string) => {
  const { records } = await readContent(folder);
  const atlas = buildAtlas(recordsOf(records), day);
  // As descriptions name them: by their addresses.
  const elsewhere = [...figureFiles(atlas), ...feedFiles()].map((file): DescribedFile => {
    const { href } = new URL(addressOf(file), site);
    return { ...file, path: href };
  });
  return { atlas, published: publishedAt(atlas, site), files: dataFilesOf(atlas, site), elsewhere };
};

/** One file as text. Throws where there is none. */
export const fileNamed = (files: readonly DescribedFile[], path: string): string => {
  const file = files.find((one) => one.path === path);
  if (file?.text === undefined) throw new Error(`no file ${path}`);
  return file.text;
};

/** A CSV as another reader finds it: its header and its rows. */
export const rowsIn = (text: string): { header: string[]; rows: Record<string, string>[] } => {
  const [header = [], ...lines] = parse(text, { record_delimiter: '\n' });
  const rows = lines.map((line) =>
    Object.fromEntries(header.map((name, at) => [name, line[at] ?? ''])),
  );
  return { header, rows };
};

/** The folders that the open data are tested on: the real records, and an invented atlas. */
export const contentFolders = ['src/content', 'tests/fixtures/atlas'] as const;
