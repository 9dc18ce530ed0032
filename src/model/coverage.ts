import type { Partnership } from './partnership.ts';
import type { ProgrammeEntry } from './programme-entry.ts';

/** What is known of some partnerships, and what is not: each count beside the whole that it is part of. */
export type Coverage = {
  partnerships: number;
  agreements: number;
  /** Acts whose day, month or year of signing a source gives. */
  agreementsDated: number;
  /** Acts with a stated end, or read to be open-ended; a membership has no end to state. */
  agreementsWithEnd: number;
  /** Acts whose signatories a source names. */
  agreementsWithSignatories: number;
  /** Acts whose text can be read. */
  agreementsWithText: number;
  /** Partnerships for which a source names a sector. */
  withSector: number;
  /** Partnerships with a programme. */
  withProgramme: number;
  /** Partnerships with two publishers or an official source. */
  wellEvidenced: number;
  programmes: number;
  /** Programmes whose start, end or state a source dates. */
  programmesDated: number;
  programmesWithPlan: number;
  programmesWithResult: number;
  /** Days on which editors last searched, the earliest and the latest; nothing without partnerships. */
  searched: { first: string; last: string } | undefined;
};

const countOf = <T>(things: readonly T[], holds: (thing: T) => unknown): number =>
  things.filter((thing) => Boolean(holds(thing))).length;

/** Counts what is known of these partnerships and of their programmes. */
export function coverageOf(
  partnerships: readonly Partnership[],
  programmes: readonly ProgrammeEntry[],
): Coverage {
  const acts = partnerships.flatMap(({ record }) => record.agreements);
  const days = partnerships.map(({ record }) => record.searchedOn).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    partnerships: partnerships.length,
    agreements: acts.length,
    agreementsDated: countOf(acts, ({ signedOn }) => signedOn),
    agreementsWithEnd: countOf(acts, ({ endsOn, openEnded }) => endsOn ?? openEnded),
    agreementsWithSignatories: countOf(acts, ({ signatories }) => signatories?.length),
    agreementsWithText: countOf(acts, ({ document }) => document),
    withSector: countOf(partnerships, ({ sectors }) => sectors.all.length),
    withProgramme: countOf(partnerships, ({ record }) => record.programmes.length),
    wellEvidenced: countOf(
      partnerships,
      ({ evidence }) => evidence === 'primary' || evidence === 'several',
    ),
    programmes: programmes.length,
    programmesDated: countOf(
      programmes,
      ({ programme }) => programme.startedOn ?? programme.endedOn ?? programme.statusAsOf,
    ),
    programmesWithPlan: countOf(programmes, ({ planned }) => planned.length),
    programmesWithResult: countOf(programmes, ({ reported }) => reported.length),
    searched: first && last ? { first, last } : undefined,
  };
}
