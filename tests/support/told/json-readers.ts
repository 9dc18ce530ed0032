import { lastDay, once, type Reader, type Told } from './told.ts';

type Party = { place?: string; organization?: string };
type Act = { id: string; endsOn?: string };

type PartnershipFile = {
  title: { id: string; en: string };
  parties: Party[];
  computed: {
    asOf: string;
    legalState: { value: string };
    activity: { value: string };
    firstAct?: string;
  };
  record: {
    sectors: { agreement?: string[]; aspiration?: string[] };
    programmes: { sectors?: string[] }[];
    agreements: Act[];
  };
  sources: { id: string }[];
};

const endsOf = (acts: readonly Act[]): string[] =>
  once(
    acts.map(({ id, endsOn }) => (endsOn === undefined ? undefined : `${id} ${lastDay(endsOn)}`)),
  );

const partiesOf = (parties: readonly Party[]): string[] =>
  once(parties.map(({ place, organization }) => place ?? organization));

const toldByFile = ({ title, parties, computed, record, sources }: PartnershipFile): Told => ({
  titleId: title.id,
  titleEn: title.en,
  parties: partiesOf(parties),
  legalState: computed.legalState.value,
  asOf: computed.asOf,
  activity: computed.activity.value,
  firstAct: computed.firstAct,
  ends: endsOf(record.agreements),
  sources: sources.map(({ id }) => id),
});

/** The JSON file of each partnership. */
export const partnershipFiles: Reader = {
  output: 'kerja-sama/<id>.json',
  tells: ['titleId', 'titleEn', 'parties', 'legalState', 'asOf', 'activity', 'firstAct', 'ends', 'sources'], // prettier-ignore
  read: ({ read }, ids) =>
    new Map(
      ids.map((id) => [
        id,
        toldByFile(JSON.parse(read(`kerja-sama/${id}.json`)) as PartnershipFile),
      ]),
    ),
};

type Row = {
  id: string;
  title: { id: string; en: string };
  asOf: string;
  legalState: string;
  activity: string;
  firstAct?: string;
  agreementSectors?: string[];
  programmeSectors?: string[];
  aspirationSectors?: string[];
};
type Owned = { partnership: string };
type Tables = {
  partnerships: Row[];
  parties: (Owned & Party)[];
  agreements: (Owned & Act)[];
  citations: (Owned & { source: string; number: number })[];
};

/** All tables in one JSON file. */
export const allTables: Reader = {
  output: 'data/all.json',
  tells: ['titleId', 'titleEn', 'parties', 'legalState', 'asOf', 'activity', 'firstAct', 'ends', 'agreed', 'done', 'hoped', 'sectors', 'sources'], // prettier-ignore
  read: ({ read }) => {
    const { tables } = JSON.parse(read('data/all.json')) as { tables: Tables };
    const own = <T extends Owned>(rows: readonly T[], id: string): T[] =>
      rows.filter(({ partnership }) => partnership === id);
    return new Map(
      tables.partnerships.map((row): [string, Told] => {
        const agreed = once(row.agreementSectors ?? []);
        const done = once(row.programmeSectors ?? []);
        const hoped = once(row.aspirationSectors ?? []);
        const told = {
          titleId: row.title.id,
          titleEn: row.title.en,
          parties: partiesOf(own(tables.parties, row.id)),
          legalState: row.legalState,
          asOf: row.asOf,
          activity: row.activity,
          firstAct: row.firstAct,
          ends: endsOf(own(tables.agreements, row.id)),
          ...{ agreed, done, hoped, sectors: once([...agreed, ...done, ...hoped]) },
          sources: own(tables.citations, row.id)
            .sort((one, other) => one.number - other.number)
            .map(({ source }) => source),
        };
        return [row.id, told];
      }),
    );
  },
};
