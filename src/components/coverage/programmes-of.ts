import type { Partnership, ProgrammeEntry } from '#model/atlas.ts';

/** The programmes of some partnerships. */
export type ProgrammesOf = (partnerships: readonly Partnership[]) => ProgrammeEntry[];

/** Finds programmes by their partnerships, without walking through all of them each time. */
export function programmesBy(programmes: readonly ProgrammeEntry[]): ProgrammesOf {
  const byPartnership = Map.groupBy(programmes, ({ partnership }) => partnership);
  return (partnerships) => partnerships.flatMap((one) => byPartnership.get(one) ?? []);
}
