import { partnershipKinds } from '#schema/vocabularies.ts';
import type { PartnershipKind } from '#schema/vocabularies.ts';
import { activities } from './activity.ts';
import type { Activity } from './activity.ts';
import { evidenceGrades } from './evidence.ts';
import type { EvidenceGrade } from './evidence.ts';
import { isSigned, legalStates } from './legal-state.ts';
import type { LegalState } from './legal-state.ts';
import { mainActsOf } from './main-act.ts';
import type { Partnership } from './partnership.ts';
import type { ProgrammeEntry } from './programme-entry.ts';

/** How much there is of everything, of published partnerships that are not withdrawn. */
export type Counts = {
  partnerships: number;
  /** Places in Indonesia, and abroad, that are parties themselves; the seat of a party is none. */
  homePlaces: number;
  foreignPlaces: number;
  /** Countries abroad with a party, or the seat of one. */
  countries: number;
  agreements: number;
  agreementsWithStatedEnd: number;
  agreementsOpenEnded: number;
  /** Acts whose text can be read. */
  agreementsWithText: number;
  programmes: number;
  outputsReported: number;
  outputsPlanned: number;
  /** Programmes of any status for which no source reports a figure. */
  programmesWithoutReportedResult: number;
  /** Partnerships whose state follows from a main act, memberships aside. */
  signed: number;
  /** Partnerships that are signed with no end known. */
  termUnknown: number;
  /** Of those, the ones whose main acts no source names: it only tells of an established tie. */
  termUnknownUnnamed: number;
  /** Sources that they cite. */
  sources: number;
  byState: Record<LegalState, number>;
  byActivity: Record<Activity, number>;
  byKind: Record<PartnershipKind, number>;
  byEvidence: Record<EvidenceGrade, number>;
};

/** How often each value of a vocabulary occurs, 0 where it does not. */
function tally<V extends string>(vocabulary: readonly V[], found: readonly V[]): Record<V, number> {
  const counted = Object.fromEntries(vocabulary.map((value) => [value, 0])) as Record<V, number>;
  for (const value of found) counted[value] += 1;
  return counted;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

const distinct = (things: readonly unknown[]): number => new Set(things).size;

/** Whether no source names a main act of a record: they only tell of an established tie. */
export const hasOnlyUnnamedActs = ({ agreements }: Partnership['record']): boolean => {
  const main = mainActsOf(agreements);
  return agreements.filter(({ id }) => main.has(id)).every(({ type }) => type === 'unspecified');
};

const programmeCounts = (programmes: readonly ProgrammeEntry[]) => ({
  programmes: programmes.length,
  outputsReported: sum(programmes.map(({ reported }) => reported.length)),
  outputsPlanned: sum(programmes.map(({ planned }) => planned.length)),
  programmesWithoutReportedResult: programmes.filter(({ reported }) => reported.length === 0)
    .length,
});

const agreementCounts = (partnerships: readonly Partnership[]) => {
  const agreements = partnerships.flatMap(({ record }) => record.agreements);
  return {
    agreements: agreements.length,
    agreementsWithStatedEnd: agreements.filter(({ endsOn }) => endsOn !== undefined).length,
    agreementsOpenEnded: agreements.filter(({ openEnded }) => openEnded).length,
    agreementsWithText: agreements.filter(({ document }) => document !== undefined).length,
  };
};

/** Counts partnerships and their programmes. */
export function countsOf(
  partnerships: readonly Partnership[],
  programmes: readonly ProgrammeEntry[],
): Counts {
  const parties = partnerships.flatMap((one) =>
    one.parties.flatMap((party) => ('place' in party ? [party.place] : [])),
  );
  const states = partnerships.map(({ legalState }) => legalState);
  return {
    partnerships: partnerships.length,
    homePlaces: distinct(parties.filter(({ isHome }) => isHome)),
    foreignPlaces: distinct(parties.filter(({ isHome }) => !isHome)),
    countries: distinct(partnerships.flatMap(({ countries }) => countries)),
    ...agreementCounts(partnerships),
    ...programmeCounts(programmes),
    signed: states.filter(isSigned).length,
    termUnknown: states.filter((state) => state === 'term-unknown').length,
    termUnknownUnnamed: partnerships.filter(
      (one) => one.legalState === 'term-unknown' && hasOnlyUnnamedActs(one.record),
    ).length,
    sources: distinct(partnerships.flatMap((one) => one.sources.map(({ source }) => source))),
    byState: tally(legalStates, states),
    byActivity: tally(
      activities,
      partnerships.map(({ activity }) => activity),
    ),
    byKind: tally(
      partnershipKinds,
      partnerships.map(({ record }) => record.kind),
    ),
    byEvidence: tally(
      evidenceGrades,
      partnerships.map(({ evidence }) => evidence),
    ),
  };
}
