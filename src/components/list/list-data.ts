import type { Language } from '#i18n/language.ts';
import { activities } from '#model/activity.ts';
import type { Atlas, Partnership } from '#model/atlas.ts';
import { evidenceGrades } from '#model/evidence.ts';
import { legalStates } from '#model/legal-state.ts';
import { listRowOf, namesOfParty, type ListRow } from '#model/list-row.ts';
import { idFromName } from '#model/id-from-name.ts';
import { humanResourceTypes, partnershipKinds, sectors } from '#schema/vocabularies.ts';
import { lineStartOf } from './line-start.ts';
import type { ListFile } from './list-files.ts';
import { liesIn, listPartiesOf, namedInRows, nameOfParty } from './list-parties.ts';
import { wordsBeyond } from './searched-words.ts';
import { writtenLine } from './written-line.ts';

/** The values that the columns count from 0. */
export const vocabularies: Readonly<Record<Vocabulary, readonly string[]>> = {
  sector: sectors,
  people: humanResourceTypes,
  kind: partnershipKinds,
  state: legalStates,
  activity: activities,
  evidence: evidenceGrades,
};
type Vocabulary = 'sector' | 'people' | 'kind' | 'state' | 'activity' | 'evidence';

type Listed = Pick<Atlas, 'partnerships' | 'day'>;

const within = (vocabulary: Vocabulary, values: readonly string[]): number[] =>
  values.map((value) => vocabularies[vocabulary].indexOf(value));

const firstWithin = (vocabulary: Vocabulary, [value = '']: readonly string[]): number =>
  vocabularies[vocabulary].indexOf(value);

/** What a row is narrowed by, apart from its parties. */
const columnsOf = (rows: readonly ListRow[]) => ({
  kind: rows.map(({ values }) => firstWithin('kind', values.kind)),
  state: rows.map(({ values }) => firstWithin('state', values.state)),
  activity: rows.map(({ values }) => firstWithin('activity', values.activity)),
  evidence: rows.map(({ values }) => firstWithin('evidence', values.evidence)),
  agreed: rows.map((row) => within('sector', row.sectors.agreed)),
  done: rows.map((row) => within('sector', row.sectors.done)),
  hoped: rows.map((row) => within('sector', row.sectors.hoped)),
  people: rows.map(({ values }) => within('people', values.people)),
  /** 1: a programme is recorded, 2: a result is reported. */
  has: rows.map(
    ({ values }) =>
      (values.programme.includes('yes') ? 1 : 0) + (values.result.includes('yes') ? 2 : 0),
  ),
  years: rows.map(({ years }) => years),
});

/** What the list is narrowed by, as columns. */
const rowsOf = (language: Language, { partnerships, day }: Listed) => ({
  day,
  vocabularies,
  parties: namedInRows(partnerships, listPartiesOf(partnerships)),
  ...columnsOf(partnerships.map((one) => listRowOf(one, language))),
});

const idsOf = ({ record }: Partnership): string =>
  record.parties.map((one) => ('place' in one ? one.place : one.organization)).join('-');

/** What rows and their parties are called, and where parties lie. */
const partiesOf = (language: Language, { partnerships }: Listed) => {
  const parties = listPartiesOf(partnerships);
  const named = parties.entries.map((party) => ({
    id: 'place' in party ? party.place.id : party.organization.id,
    name: nameOfParty(party, language),
  }));
  return {
    /** Empty where it follows from the name. */
    id: named.map(({ id, name }) => (id === idFromName(name) ? '' : id)),
    name: named.map(({ name }) => name),
    lies: parties.entries.map((party) => liesIn(party, parties)),
    rows: {
      /** Empty where it is made of the ids of the parties. */
      id: partnerships.map((one) => (one.id === idsOf(one) ? '' : one.id)),
      /** Empty where it is made of the names of the parties. */
      title: partnerships.map(({ record, title }) => (record.title ? title[language] : '')),
    },
  };
};

/** The states and activities to come, as columns: row counted from the one before, day, and both from then on. */
const changesOf = (partnerships: readonly Partnership[]) => {
  const changes = partnerships.flatMap((one, row) =>
    one.changes.map((change) => ({ row, change })),
  );
  return {
    row: changes.map(({ row }, at) => row - (changes[at - 1]?.row ?? 0)),
    on: changes.map(({ change }) => change.on),
    state: changes.map(({ change }) => firstWithin('state', [change.legalState])),
    activity: changes.map(({ change }) => firstWithin('activity', [change.activity])),
  };
};

/** What rows show of time, and what will change in them. */
const linesOf = (_: Language, { partnerships, day }: Listed) => {
  const frame = { from: lineStartOf(partnerships) ?? day, to: day };
  const inks: string[] = [];
  const drawn = partnerships.map(({ line }) => writtenLine(line, frame, inks));
  const lines = [...new Set(drawn)];
  const places = new Map(lines.map((line, at) => [line, at]));
  return {
    first: partnerships.map(({ firstAct = '' }) => firstAct),
    latest: partnerships.map(({ latestEvidence = '' }) => latestEvidence),
    lines,
    line: drawn.map((line) => places.get(line) ?? 0),
    inks,
    changes: changesOf(partnerships),
  };
};

/** What a reader may type beyond the names that rows show. */
const wordsOf = (language: Language, { partnerships }: Listed) => ({
  parties: listPartiesOf(partnerships).entries.map((party) =>
    wordsBeyond(nameOfParty(party, language), namesOfParty(party)),
  ),
  rows: partnerships.map(({ record, title }) =>
    record.title ? wordsBeyond(title[language], [title.id, title.en]) : '',
  ),
});

/** What each file of the list in one language holds: names once, rows as columns that count in them. */
export const listDataOf = {
  ...{ rows: rowsOf, parties: partiesOf, lines: linesOf, words: wordsOf },
} satisfies Record<ListFile, (language: Language, atlas: Listed) => unknown>;

/** What the list is narrowed by and shows. */
export type ListData = {
  [File in Exclude<ListFile, 'words'>]: ReturnType<(typeof listDataOf)[File]>;
};
/** What a reader may type. */
export type ListWords = ReturnType<typeof wordsOf>;
