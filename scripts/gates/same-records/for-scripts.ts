import type { ListData } from '#components/list/list-data.ts';
import { pathOfListFile, type ListFile } from '#components/list/list-files.ts';
import { readListData } from '#components/list/read-list-data.ts';
import { mapFrom, type CompactMap } from '#components/map/compact-map.ts';
import { languages, type Language } from '#i18n/language.ts';
import { textOf } from '../built-site.ts';
import { located } from './in-tables.ts';
import type { Output } from './told.ts';

const listRows = (language: Language): Output => {
  const fileOf = (file: ListFile) => pathOfListFile(file, language);
  return {
    // The ids of the rows stand in this one of the three.
    file: fileOf('parties'),
    of: 'partnerships',
    read: (site) => {
      const read = (file: ListFile): unknown => JSON.parse(textOf(site, fileOf(file)));
      const [rows, parties, lines] = [read('rows'), read('parties'), read('lines')];
      const data = { rows, parties, lines } as ListData;
      const all = readListData(data, data.rows.day);
      return new Map(all.map(({ id, values }) => [id, values.state[0]]));
    },
  };
};

const map = (language: Language): Output => {
  const file = `map/atlas.${language}.json`;
  return {
    file,
    of: 'partnerships',
    read: (site) => {
      const { partnerships } = mapFrom(JSON.parse(textOf(site, file)) as CompactMap);
      return new Map(partnerships.map(({ id, state }) => [id, state]));
    },
    only: located,
  };
};

/** What the scripts of list and map load. */
export const scriptOutputs: readonly Output[] = languages.flatMap((language) => [
  listRows(language),
  map(language),
]);
