import type { Atlas, Partnership } from '#model/atlas.ts';
import { hasOnlyUnnamedActs } from '#model/counts.ts';
import { provinceCodeOf } from '#model/province.ts';
import { isCurrent } from '#model/watch-rows.ts';
import type { Wording } from '#schema/wording.ts';
import { csvOf } from './csv.ts';
import type { CsvValue } from './csv.ts';

type Column = {
  name: string;
  description: Wording;
  valueOf: (partnership: Partnership, atlas: Pick<Atlas, 'day'>) => CsvValue;
};

const entryOf = ({ watch }: Partnership) => watch.find(isCurrent);

const listed = (values: readonly (string | undefined)[]): string =>
  [...new Set(values.filter((value) => value !== undefined))].join(';');

/** The columns of the table of the watch, in their order. */
export const watchColumns: readonly Column[] = [
  {
    name: 'partnership',
    description: { id: 'id kerja sama', en: 'id of the partnership' },
    valueOf: ({ id }) => id,
  },
  {
    name: 'title_id',
    description: { id: 'judul', en: 'title in Indonesian' },
    valueOf: ({ title }) => title.id,
  },
  {
    name: 'title_en',
    description: { id: 'judul dalam bahasa Inggris', en: 'title' },
    valueOf: ({ title }) => title.en,
  },
  {
    name: 'as_of',
    description: { id: 'hari acuan', en: 'the day it is computed for' },
    valueOf: (_, { day }) => day,
  },
  {
    name: 'legal_state',
    description: { id: 'keadaan hukum pada hari itu', en: 'legal state on that day' },
    valueOf: ({ legalState }) => legalState,
  },
  {
    name: 'watch_group',
    description: {
      id: 'letaknya dalam pantauan: within-3, within-6, within-12, beyond-12, lapsed, waiting, term-unknown; kosong bila tidak dipantau',
      en: 'where it stands on the watch: within-3, within-6, within-12, beyond-12, lapsed, waiting, term-unknown; empty where it is not watched',
    },
    valueOf: (partnership) => entryOf(partnership)?.group,
  },
  {
    name: 'ends_on',
    description: {
      id: 'tanggal akhir setepat sumbernya',
      en: 'the end, as exact as its source',
    },
    valueOf: (partnership) => entryOf(partnership)?.end?.endsOn,
  },
  {
    name: 'last_day',
    description: {
      id: 'hari terakhir yang mungkin dari akhir itu',
      en: 'the last day it can mean',
    },
    valueOf: (partnership) => entryOf(partnership)?.end?.lastDay,
  },
  {
    name: 'acts',
    description: {
      id: 'naskah yang menentukan keadaannya, dipisah titik koma',
      en: 'the acts that decide its state, separated by semicolons',
    },
    valueOf: (partnership) => listed((entryOf(partnership)?.acts ?? []).map(({ id }) => id)),
  },
  {
    name: 'act_types',
    description: { id: 'jenis naskah itu', en: 'the types of those acts' },
    valueOf: (partnership) => listed((entryOf(partnership)?.acts ?? []).map(({ type }) => type)),
  },
  {
    name: 'act_named',
    description: {
      id: 'yes bila sumber menyebut naskah pokoknya, no bila hanya hubungan yang terjalin',
      en: 'yes where a source names a main act, no where sources only tell of an established tie',
    },
    valueOf: ({ record }) => (hasOnlyUnnamedActs(record) ? 'no' : 'yes'),
  },
  {
    name: 'latest_evidence',
    description: {
      id: 'tanggal bukti terbaru, setepat sumbernya',
      en: 'date of the latest evidence, as exact as its source',
    },
    valueOf: ({ latestEvidence }) => latestEvidence,
  },
  {
    name: 'latest_evidence_sources',
    description: { id: 'sumber bukti itu', en: 'sources of that evidence' },
    valueOf: (partnership) => listed(entryOf(partnership)?.latest?.sources ?? []),
  },
  {
    name: 'ask',
    description: { id: 'apa yang dapat diminta', en: 'what to ask for' },
    valueOf: (partnership) => entryOf(partnership)?.ask,
  },
  {
    name: 'home_places',
    description: {
      id: 'daerah di Indonesia yang menjadi pihak atau kedudukan pihak',
      en: 'places in Indonesia that are a party, or the seat of one',
    },
    valueOf: ({ homePlaces }) => listed(homePlaces.map(({ id }) => id)),
  },
  {
    name: 'provinces',
    description: { id: 'kode provinsi daerah itu', en: 'region codes of their provinces' },
    valueOf: ({ homePlaces }) => listed(homePlaces.map(({ record }) => provinceCodeOf(record))),
  },
  {
    name: 'countries',
    description: { id: 'negara mitra', en: 'partner countries' },
    valueOf: ({ countries }) => listed(countries),
  },
  {
    name: 'searched_on',
    description: {
      id: 'hari terakhir bukti dicari',
      en: 'the last day on which evidence was searched for',
    },
    valueOf: ({ record }) => record.searchedOn,
  },
];

/** Every partnership with where it stands on the watch, as CSV: one row each. */
export const watchCsv = (atlas: Pick<Atlas, 'partnerships' | 'day'>): string =>
  csvOf(
    watchColumns.map(({ name }) => name),
    atlas.partnerships.map((partnership) =>
      Object.fromEntries(
        watchColumns.map(({ name, valueOf }) => [name, valueOf(partnership, atlas)]),
      ),
    ),
  );
