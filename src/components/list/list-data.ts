import type { Language } from '#i18n/language.ts';
import { activities } from '#model/activity.ts';
import type { Atlas, Partnership } from '#model/atlas.ts';
import { evidenceGrades } from '#model/evidence.ts';
import { legalStates } from '#model/legal-state.ts';
import { listRowOf, type ListRow } from '#model/list-row.ts';
import type { Day } from '#model/partial-date.ts';
import { humanResourceTypes, partnershipKinds, sectors } from '#schema/vocabularies.ts';
import { lineStartOf } from './line-start.ts';
import { listPartiesOf } from './list-parties.ts';
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

const within = (vocabulary: Vocabulary, values: readonly string[]): number[] =>
  values.map((value) => vocabularies[vocabulary].indexOf(value));

const firstWithin = (vocabulary: Vocabulary, [value = '']: readonly string[]): number =>
  vocabularies[vocabulary].indexOf(value);

const idsOf = ({ record }: Partnership): string =>
  record.parties.map((one) => ('place' in one ? one.place : one.organization)).join('-');

const titlesOf = ({ record, title }: Partnership, language: Language): [string, string] | null =>
  record.title ? [title[language], title[language === 'id' ? 'en' : 'id']] : null;

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

/** The states and activities to come: row, day, and both from then on. */
const changesOf = (partnerships: readonly Partnership[]) =>
  partnerships.flatMap(({ changes }, row) =>
    changes.map(({ on, legalState, activity }): [number, Day, number, number] => [
      row,
      on,
      firstWithin('state', [legalState]),
      firstWithin('activity', [activity]),
    ]),
  );

/** All that the list of one language is narrowed by and shows: names once, rows as columns that count in them. */
export function listDataOf(language: Language, atlas: Pick<Atlas, 'partnerships' | 'day'>) {
  const { partnerships, day } = atlas;
  const frame = { from: lineStartOf(partnerships) ?? day, to: day };
  const { written, placeOf } = listPartiesOf(language, partnerships);
  const inks: string[] = [];
  return {
    day,
    vocabularies,
    parties: written,
    rows: {
      /** Empty where it is made of the ids of the parties. */
      id: partnerships.map((one) => (one.id === idsOf(one) ? '' : one.id)),
      /** In this and the other language; null where it is made of the names of the parties. */
      title: partnerships.map((one) => titlesOf(one, language)),
      parties: partnerships.map((one) => one.parties.map(placeOf)),
      ...columnsOf(partnerships.map((one) => listRowOf(one, language))),
      first: partnerships.map(({ firstAct = '' }) => firstAct),
      latest: partnerships.map(({ latestEvidence = '' }) => latestEvidence),
      line: partnerships.map(({ line }) => writtenLine(line, frame, inks)),
    },
    changes: changesOf(partnerships),
    inks,
  };
}

export type ListData = ReturnType<typeof listDataOf>;
