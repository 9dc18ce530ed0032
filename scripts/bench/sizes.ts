import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles, pathOfListFile } from '#components/list/list-files.ts';
import type { Figure } from './figure.ts';

/** What the files of a page or a map send, compressed, in KB; the budgets are those of the design. */
export const sizesIn = (folder: string): Figure[] => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const kilobytes = (file: string) => gzipSync(read(file), { level: 9 }).length / 1024;
  const sheetsOf = (file: string) =>
    [...read(file).matchAll(/<link[^>]+href="([^"]+\.css)"/g)].flatMap(([, href]) => href ?? []);
  const page = (path: string) => {
    const file = join(path, 'index.html');
    return [file, ...sheetsOf(file)].map(kilobytes).reduce((one, other) => one + other, 0);
  };
  const figure = (what: string, value: number, most: number): Figure => ({
    ...{ what, value, most },
    unit: 'KB',
  });
  return [
    figure('list of 100 rows, HTML and CSS', page('kerja-sama'), 60),
    ...listFiles.map((file) =>
      figure(`list, ${file} of all, once`, kilobytes(pathOfListFile(file, 'id')), 60),
    ),
    figure('search page, HTML and CSS', page('cari'), 60),
    figure(
      'map data and coast',
      kilobytes('map/atlas.id.json') + kilobytes('map/land-50m.svg'),
      150,
    ),
  ];
};
