import { parse } from 'csv-parse/sync';
import { lastDay, listed, once, type Files, type Reader, type Told } from './told.ts';

type Cells = Readonly<Record<string, string>>;

const rowsOf = ({ read }: Files, path: string): Cells[] =>
  parse<Cells>(read(path), { columns: true });

const without = (cell: string | null | undefined): string | undefined =>
  cell === '' || cell === null ? undefined : cell;

const standingIn = (row: Readonly<Record<string, string | null>>): Told => {
  const [agreed, done, hoped] = [
    'agreement_sectors',
    'programme_sectors',
    'aspiration_sectors',
  ].map((name) => listed(row[name])) as [string[], string[], string[]];
  return {
    titleId: without(row.title_id),
    titleEn: without(row.title_en),
    legalState: without(row.legal_state),
    asOf: without(row.as_of),
    activity: without(row.activity),
    firstAct: without(row.first_act),
    ...{ agreed, done, hoped, sectors: once([...agreed, ...done, ...hoped]) },
  };
};

/** The tables of the open data as a program joins them. */
export const csvTables: Reader = {
  output: 'data/*.csv',
  tells: ['titleId', 'titleEn', 'parties', 'legalState', 'asOf', 'activity', 'firstAct', 'ends', 'agreed', 'done', 'hoped', 'sectors', 'sources'], // prettier-ignore
  read: (files) => {
    const [parties, acts, citations] = ['parties', 'agreements', 'citations'].map((name) =>
      Map.groupBy(rowsOf(files, `data/${name}.csv`), (row) => row.partnership ?? ''),
    ) as [Map<string, Cells[]>, Map<string, Cells[]>, Map<string, Cells[]>];
    return new Map(
      rowsOf(files, 'data/partnerships.csv').map((row): [string, Told] => {
        const id = row.id ?? '';
        const told = {
          ...standingIn(row),
          parties: once(
            (parties.get(id) ?? []).map((one) => without(one.place) ?? one.organization),
          ),
          ends: once(
            (acts.get(id) ?? []).map((act) =>
              act.ends_on ? `${act.id ?? ''} ${lastDay(act.ends_on)}` : undefined,
            ),
          ),
          sources: (citations.get(id) ?? [])
            .sort((one, other) => Number(one.number) - Number(other.number))
            .map((one) => one.source ?? ''),
        };
        return [id, told];
      }),
    );
  },
};

/** The map of partnerships. */
export const geoJson: Reader = {
  output: 'data/partnerships.geojson',
  tells: ['titleId', 'titleEn', 'legalState', 'asOf', 'activity', 'firstAct', 'agreed', 'done', 'hoped', 'sectors'], // prettier-ignore
  read: ({ read }) => {
    const { features } = JSON.parse(read('data/partnerships.geojson')) as {
      features: { id: string; properties: Record<string, string | null> }[];
    };
    return new Map(features.map(({ id, properties }) => [id, standingIn(properties)]));
  },
};

/** The table of the validity watch. */
export const watchTable: Reader = {
  output: 'masa-berlaku.csv',
  tells: ['titleId', 'titleEn', 'legalState', 'asOf'],
  read: (files) =>
    new Map(
      rowsOf(files, 'masa-berlaku.csv').map((row) => {
        const { titleId, titleEn, legalState, asOf } = standingIn(row);
        return [row.partnership ?? '', { titleId, titleEn, legalState, asOf }];
      }),
    ),
};

/** What the chart of legal states counts. */
export const countedStates: Reader = {
  output: 'statistik/keadaan-hukum.csv',
  tells: ['legalState'],
  read: (files) =>
    new Map(
      rowsOf(files, 'statistik/keadaan-hukum.csv').map((row) => [
        row.partnership ?? '',
        { legalState: row.legal_state },
      ]),
    ),
};
