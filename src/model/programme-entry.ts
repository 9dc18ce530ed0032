import type { Output, Programme } from '#schema/programme.ts';
import type { Sector } from '#schema/vocabularies.ts';
import { byIds, lookUp } from './look-up.ts';
import type { Organization } from './organization.ts';
import type { Partnership } from './partnership.ts';
import { sectorsOfProgramme } from './programme-sectors.ts';

/** A programme with its partnership, its figures told apart and the organizations that take part. */
export type ProgrammeEntry = {
  partnership: Partnership;
  programme: Programme;
  /** Its own sector first. */
  sectors: Sector[];
  planned: Output[];
  reported: Output[];
  organizations: Organization[];
};

/** The programmes of partnerships, in their order and then that of the record. */
export function programmesOf(
  partnerships: readonly Partnership[],
  organizations: readonly Organization[],
): ProgrammeEntry[] {
  const byTheirIds = byIds(organizations);
  const named = { what: 'organization' };
  return partnerships.flatMap((partnership) =>
    partnership.record.programmes.map((programme) => {
      const { id, outputs = [] } = programme;
      const from = `The programme “${id}” of the partnership “${partnership.id}”`;
      return {
        partnership,
        programme,
        sectors: sectorsOfProgramme(programme),
        planned: outputs.filter(({ kind }) => kind === 'planned'),
        reported: outputs.filter(({ kind }) => kind === 'reported'),
        organizations: (programme.organizations ?? []).map((one) =>
          lookUp(byTheirIds, one, { ...named, from }),
        ),
      };
    }),
  );
}

/** Looks up the programmes of some partnerships, in their order: asked for every country, province and partnership. */
export function programmesFinder(programmes: readonly ProgrammeEntry[]) {
  const byPartnership = Map.groupBy(programmes, ({ partnership }) => partnership);
  return (partnerships: readonly Partnership[]): ProgrammeEntry[] =>
    partnerships.flatMap((partnership) => byPartnership.get(partnership) ?? []);
}
