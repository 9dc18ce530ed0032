import { contractVersion } from '../partnership-json.ts';
import type { Published, Table } from '../tables/table.ts';
import { about, credits, licence } from './about.ts';
import type { DataFile } from './data-file.ts';
import { partnershipsGeoJson, placesGeoJson } from './geojson.ts';
import { quickStatements } from './quickstatements.ts';
import { stateRule } from './state-rule.ts';
import { stateVectorCount, stateVectors } from './state-vectors.ts';
import { tableSchema } from './table-schema.ts';

const jsonOf = (records: readonly object[]): string =>
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;

/** A CSV and a JSON file for each table. */
export const tableFiles = (tables: readonly Table[], published: Published): DataFile[] =>
  tables.flatMap((table) => {
    const { name, title, description } = table;
    const records = table.recordsOf(published);
    const told = { title, description, rows: records.length };
    return [
      { ...told, path: `${name}.csv`, mediaType: 'text/csv', text: table.csvOf(published), table },
      { ...told, path: `${name}.json`, mediaType: 'application/json', text: jsonOf(records) },
    ];
  });

/** All tables in one JSON file, with what is said of them. */
export const allTables = (files: readonly DataFile[], { atlas }: Published): DataFile => {
  const inJson = files.filter(({ path }) => path.endsWith('.json'));
  const tables = inJson.map(
    ({ path, text }) => `${JSON.stringify(path.replace('.json', ''))}: ${text.trim()}`,
  );
  const head = JSON.stringify({
    contract: contractVersion,
    asOf: atlas.day,
    title: about.title,
    licence,
    credits,
  });
  return {
    path: 'all.json',
    mediaType: 'application/json',
    title: { id: 'Semua tabel', en: 'All tables' },
    description: {
      id: 'Semua tabel dalam satu berkas JSON, masing-masing dengan namanya.',
      en: 'All tables in one JSON file, each under its name.',
    },
    text: `${head.slice(0, -1)},"tables":{\n${tables.join(',\n')}\n}}\n`,
  };
};

/** The JSON Schema of the JSON file of each table. */
export const schemaFiles = (tables: readonly Table[]): DataFile[] =>
  tables.map((table) => ({
    path: `schemas/${table.name}.schema.json`,
    mediaType: 'application/schema+json',
    title: {
      id: `Skema JSON: ${table.title.id}`,
      en: `JSON Schema: ${table.title.en}`,
    },
    description: {
      id: `Bentuk berkas ${table.name}.json menurut JSON Schema 2020-12.`,
      en: `The form of ${table.name}.json by JSON Schema 2020-12.`,
    },
    text: tableSchema(table),
  }));

const maps = (published: Published): DataFile[] => [
  {
    path: 'partnerships.geojson',
    mediaType: 'application/geo+json',
    title: { id: 'Peta kerja sama', en: 'Map of partnerships' },
    description: {
      id: 'Kerja sama sebagai garis lurus antardaerahnya, dipotong di bujur 180°; titik bila letaknya di satu daerah, tanpa geometri bila letaknya tidak diketahui.',
      en: 'Partnerships as straight lines between their places, cut at 180° of longitude; a point where all lies in one place, no geometry where no place is known.',
    },
    text: partnershipsGeoJson(published),
    rows: published.atlas.partnerships.length,
  },
  {
    path: 'places.geojson',
    mediaType: 'application/geo+json',
    title: { id: 'Peta daerah', en: 'Map of places' },
    description: {
      id: 'Daerah sebagai titik; kolom coordinate_precision mengatakan titik apa itu.',
      en: 'Places as points; the column coordinate_precision says what point it is.',
    },
    text: placesGeoJson(published),
    rows: published.atlas.places.length,
  },
];

const rules = (): DataFile[] => [
  ...(['id', 'en'] as const).map((language) => ({
    path: `state-rule.${language}.md`,
    mediaType: 'text/markdown',
    title:
      language === 'id'
        ? { id: 'Aturan keadaan, bahasa Indonesia', en: 'State rule, in Indonesian' }
        : { id: 'Aturan keadaan, bahasa Inggris', en: 'State rule, in English' },
    description: {
      id: 'Cara keadaan hukum, kegiatan, dan mutu bukti dihitung, untuk diterapkan sendiri.',
      en: 'How legal state, activity and evidence are computed, to be implemented anew.',
    },
    text: stateRule[language],
  })),
  {
    path: 'state-vectors.json',
    mediaType: 'application/json',
    title: { id: 'Kasus uji keadaan', en: 'Test cases of the state rule' },
    description: {
      id: 'Kasus beserta keadaan hukum dan kegiatan yang harus dihasilkan.',
      en: 'Cases with the legal state and activity that must come out.',
    },
    text: stateVectors(),
    rows: stateVectorCount,
  },
];

/** What is no table: maps, the rule of the state with its cases, and rows for Wikidata. */
export const otherFiles = (published: Published): DataFile[] => {
  const statements = quickStatements(published.atlas.partnerships);
  return [
    ...maps(published),
    ...rules(),
    {
      path: 'wikidata-quickstatements.tsv',
      mediaType: 'text/tab-separated-values',
      title: { id: 'Baris untuk Wikidata', en: 'Rows for Wikidata' },
      description: {
        id: 'Kerja sama kembar dengan naskah yang masa berlakunya tidak diketahui lewat, sebagai QuickStatements (P190), dua arah; hanya bila kedua daerah mempunyai butir Wikidata dan sumbernya tidak lemah. Periksa dahulu sebelum dipakai.',
        en: 'Sister ties with an act whose term is not known to have passed, as QuickStatements (P190), both ways; only where both places have an item and the source is not weak. Check before use.',
      },
      text: statements,
      rows: statements.split('\n').length - 1,
    },
  ];
};
