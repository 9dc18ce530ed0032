import type { ListRow } from '#model/list-row.ts';
import { firstDayOf } from '#model/partial-date.ts';
import type { Day } from '#model/partial-date.ts';
import { plainText } from '#model/plain-text.ts';
import { idFromName } from '#model/id-from-name.ts';
import type { ListData, ListWords } from './list-data.ts';

/** A row of the list with what it shows. */
export type ShownRow = ListRow & {
  /** As exact as they are known; empty where they are not. */
  firstAct: string;
  latestEvidence: string;
  /** As `readLine` reads it. */
  line: string;
};

/** A party as rows name it. */
type Party = { id: string; name: string; lies: string | number };

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** What is written, or where nothing is, what follows from something else. */
const orElse = (written = '', following: string): string => (written === '' ? following : written);

/** The parties of a list, and the other places of its rows. */
const readParties = ({ parties: { id, name, lies } }: ListData): Party[] =>
  name.map((one, at) => ({ id: orElse(id[at], idFromName(one)), name: one, lies: lies[at] ?? -1 }));

/** The places of a list: the id of each, and what it is called. */
export const readPlaces = (data: ListData): Pick<Party, 'id' | 'name'>[] =>
  readParties(data).filter(({ lies }) => typeof lies === 'string');

/** The parties of each row by their place in the list of parties. */
const partiesByRow = ({ rows }: Pick<ListData, 'rows'>): number[][] => {
  let known = 0;
  return rows.parties.map((numbers) => numbers.map((number) => (number || ++known) - 1));
};

/** The state and activity of each row that has changed since the day of the data. */
const changedBy = (
  { lines: { changes } }: ListData,
  today: Day,
): ReadonlyMap<number, [number, number]> => {
  const changed = new Map<number, [number, number]>();
  let row = 0;
  for (const [at, step] of changes.row.entries()) {
    row += step;
    const [state = -1, activity = -1] = [changes.state[at], changes.activity[at]];
    if ((changes.on[at] ?? '') <= today) changed.set(row, [state, activity]);
  }
  return changed;
};

/** The places of some parties: those that are one, and the seats of organizations. */
const placesOf = (parties: readonly Party[], all: readonly Party[]) => {
  const places = unique(
    parties.map((one) => (typeof one.lies === 'string' ? one : all[one.lies])),
  ).filter((one) => one !== undefined);
  const regions = unique(places.map(({ lies }) => String(lies)).filter(Boolean));
  return {
    place: places.map(({ id }) => id),
    // A country has letters, a province figures.
    country: regions.filter((code) => /^[A-Z]/.test(code)),
    province: regions.filter((code) => /^\d/.test(code)),
  };
};

const yesOrNo = (bits: number, bit: number): readonly string[] => [bits & bit ? 'yes' : 'no'];

/** Reads any row of a list, by its place in the data, as it stands on the reader’s day; without its text. */
export function rowReader(data: ListData, today: Day): (at: number) => ShownRow {
  const { rows, parties, lines } = data;
  const { vocabularies } = rows;
  const changed = changedBy(data, today);
  const [all, byRow] = [readParties(data), partiesByRow(data)];
  return (at) => {
    const known = (byRow[at] ?? []).flatMap((one) => all[one] ?? []);
    const key = (facet: keyof typeof vocabularies, value = -1) => vocabularies[facet][value] ?? '';
    const keys = (facet: keyof typeof vocabularies, values: readonly number[] = []) =>
      values.map((value) => key(facet, value));
    const [state = rows.state[at], activity = rows.activity[at]] = changed.get(at) ?? [];
    const [firstAct = '', latestEvidence = ''] = [lines.first[at], lines.latest[at]];
    return {
      id: orElse(parties.rows.id[at], known.map(({ id }) => id).join('-')),
      title: orElse(parties.rows.title[at], known.map(({ name }) => name).join('–')),
      text: '',
      sectors: {
        agreed: keys('sector', rows.agreed[at]),
        done: keys('sector', rows.done[at]),
        hoped: keys('sector', rows.hoped[at]),
      },
      values: {
        ...placesOf(known, all),
        people: keys('people', rows.people[at]),
        kind: [key('kind', rows.kind[at])],
        state: [key('state', state)],
        activity: [key('activity', activity)],
        programme: yesOrNo(rows.has[at] ?? 0, 1),
        result: yesOrNo(rows.has[at] ?? 0, 2),
        evidence: [key('evidence', rows.evidence[at])],
      },
      years: rows.years[at] ?? [],
      first: firstAct ? firstDayOf(firstAct) : undefined,
      latest: latestEvidence ? firstDayOf(latestEvidence) : undefined,
      ...{ firstAct, latestEvidence, line: lines.lines[lines.line[at] ?? -1] ?? '' },
    };
  };
}

/** Reads what a reader may type to find a row, by its place in the data. */
export function textReader(data: ListData, words: ListWords): (at: number) => string {
  const byRow = partiesByRow(data);
  const names = data.parties.name.map(
    (name, at) => `${plainText(name)} ${words.parties[at] ?? ''}`,
  );
  return (at) => {
    const parties = (byRow[at] ?? []).map((one) => names[one]);
    const title = plainText(data.parties.rows.title[at] ?? '');
    return [title, words.rows[at] ?? '', ...parties].join(' ');
  };
}

/** Reads all rows of a list at once. */
export const readListData = (data: ListData, today: Day): ShownRow[] => {
  const read = rowReader(data, today);
  return data.rows.kind.map((_, at) => read(at));
};
