import type { ListRow } from '#model/list-row.ts';
import { firstDayOf } from '#model/partial-date.ts';
import type { Day } from '#model/partial-date.ts';
import { plainText } from '#model/plain-text.ts';
import type { ListData } from './list-data.ts';

/** A row of the list with what it shows. */
export type ShownRow = ListRow & {
  /** As exact as they are known; empty where they are not. */
  firstAct: string;
  latestEvidence: string;
  /** As `readLine` reads it. */
  line: string;
};

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The state and activity of each row that has changed since the day of the data. */
const changedBy = (data: ListData, today: Day): ReadonlyMap<number, [number, number]> =>
  new Map(
    data.changes
      .filter(([, on]) => on <= today)
      .map(([row, , state, activity]) => [row, [state, activity]]),
  );

const partiesOf = ({ parties, rows }: ListData, at: number) => {
  const known = rows.parties[at] ?? [];
  const places = unique(
    known
      .map((one) => (one < parties.region.length ? one : parties.seat[one - parties.region.length]))
      .filter((one) => one !== undefined && one >= 0),
  );
  const regions = unique(places.map((one) => parties.region[one ?? -1] ?? '').filter(Boolean));
  return {
    known,
    place: places.map((one) => parties.id[one ?? -1] ?? ''),
    // A country has letters, a province figures.
    country: regions.filter((code) => /^[A-Z]/.test(code)),
    province: regions.filter((code) => /^\d/.test(code)),
  };
};

const yesOrNo = (bits: number, bit: number): readonly string[] => [bits & bit ? 'yes' : 'no'];

/** Reads any row of a list, by its place in the data, as it stands on the reader's day. */
export function rowReader(data: ListData, today: Day): (at: number) => ShownRow {
  const { rows, parties, vocabularies } = data;
  const changed = changedBy(data, today);
  return (at) => {
    const id = rows.id[at] ?? '';
    const { known, ...places } = partiesOf(data, at);
    const titles = rows.title[at] ?? undefined;
    const namesIn = (names: readonly string[], by: string) =>
      known.map((one) => names[one]).join(by);
    const key = (facet: keyof typeof vocabularies, value = -1) => vocabularies[facet][value] ?? '';
    const keys = (facet: keyof typeof vocabularies, values: readonly number[] = []) =>
      values.map((value) => key(facet, value));
    const [state = rows.state[at], activity = rows.activity[at]] = changed.get(at) ?? [];
    const [firstAct = '', latestEvidence = ''] = [rows.first[at], rows.latest[at]];
    return {
      id: id || namesIn(parties.id, '-'),
      title: titles?.[0] ?? namesIn(parties.name, '–'),
      text: plainText([...(titles ?? []), namesIn(parties.names, ' ')].join(' ')),
      sectors: {
        agreed: keys('sector', rows.agreed[at]),
        done: keys('sector', rows.done[at]),
        hoped: keys('sector', rows.hoped[at]),
      },
      values: {
        ...places,
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
      ...{ firstAct, latestEvidence, line: rows.line[at] ?? '' },
    };
  };
}

/** Reads all rows of a list at once. */
export const readListData = (data: ListData, today: Day): ShownRow[] => {
  const read = rowReader(data, today);
  return data.rows.id.map((_, at) => read(at));
};
