import { languages } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { Atlas } from '#model/atlas.ts';
import { onceFor } from '#model/noted.ts';
import type { Statistic } from '#model/statistic.ts';
import { statisticIds, statisticsOf } from '#model/statistics.ts';
import type { Wording } from '#schema/wording.ts';
import { countedRowsCsv, figuresCsv } from '../statistic-csv.ts';
import type { Column } from '../tables/column.ts';
import { watchColumns, watchCsv } from '../watch-csv.ts';
import type { DataFile } from './data-file.ts';
import { statisticColumn } from './statistic-columns.ts';

const inBoth = (wordsIn: (language: 'id' | 'en') => string): Wording => {
  const [id = '', en = ''] = languages.map(wordsIn);
  return { id, en };
};

const csv = (path: string, text: string, told: Pick<DataFile, 'title' | 'description'>) => {
  const name = path.replace(/^\//, '').replace(/\.csv$/, '');
  const [header = ''] = text.split('\n', 1);
  const rows = text.split('\n').length - 2;
  return { ...told, name, path: `${name}.csv`, isElsewhere: true, mediaType: 'text/csv', text, header, rows }; // prettier-ignore
};

const fileOf = (
  { name, header, ...file }: ReturnType<typeof csv>,
  columnOf: (name: string) => Column,
  key: readonly string[] = [],
): DataFile => {
  const columns = header.split(',').map(columnOf);
  return { ...file, table: { name, key, references: [], columns } };
};

const filesOf = (statistic: Statistic): DataFile[] => {
  const { id, group, kind } = statistic;
  const name = inBoth((language) => say(language, `statistics.name-${id}`));
  const description = inBoth((language) => say(language, `statistics.rule-${id}`));
  const rows = {
    title: { id: `Statistik, yang dihitung: ${name.id}`, en: `Statistics, what is counted: ${name.en}` },
    description,
  }; // prettier-ignore
  const figures = {
    title: { id: `Statistik, angka: ${name.id}`, en: `Statistics, figures: ${name.en}` },
    description,
  };
  return [
    fileOf(csv(paths.statisticRows(id), countedRowsCsv(statistic), rows), statisticColumn),
    fileOf(
      csv(paths.statisticFigures(id), figuresCsv(statistic), figures),
      statisticColumn,
      kind ? [] : [group.column],
    ),
  ];
};

const days = ['as_of', 'last_day', 'searched_on'];

const watchColumn = (name: string): Column => {
  const words = watchColumns.find((one) => one.name === name)?.description ?? {
    id: name,
    en: name,
  };
  const type = days.includes(name) ? 'day' : 'text';
  return { name, type, title: words, description: words, isRequired: false, isComputed: true };
};

const watchFile = (atlas: Atlas): DataFile => {
  const title = { id: 'Pantauan masa berlaku', en: 'Validity watch' };
  const description = {
    id: 'Satu baris per kerja sama: letaknya dalam pantauan dan apa yang dapat diminta. Isi daftar dipisahkan titik koma.',
    en: 'One row for each partnership: where it stands on the watch, and what to ask for. Entries of a list are separated by semicolons.',
  };
  return fileOf(csv('/masa-berlaku.csv', watchCsv(atlas), { title, description }), watchColumn, ['partnership']); // prettier-ignore
};

/** The CSV files that follow from the tables and lie with their pages: the watch, and what the charts count. */
export const figureFiles = onceFor((atlas: Atlas): DataFile[] => [
  watchFile(atlas),
  ...statisticIds.flatMap((id) => filesOf(statisticsOf(atlas)[id])),
]);
