import { sectors } from '#schema/vocabularies.ts';
import type { Sector } from '#schema/vocabularies.ts';
import type { Partnership } from './partnership.ts';
import type { ProgrammeEntry } from './programme-entry.ts';
import type { SectorsByRole } from './sectors-of.ts';

/** One sector with the partnerships that agree on it, practise it or hope for it, in the order of the list. */
export type SectorEntry = {
  sector: Sector;
  agreed: Partnership[];
  done: Partnership[];
  hoped: Partnership[];
  all: Partnership[];
  programmes: ProgrammeEntry[];
};

/** The partnerships of every sector, by what the sectors rest on. */
function bySector(
  partnerships: readonly Partnership[],
  role: keyof SectorsByRole,
): Map<Sector, Partnership[]> {
  const found = new Map<Sector, Partnership[]>(sectors.map((sector) => [sector, []]));
  for (const partnership of partnerships)
    for (const sector of partnership.sectors[role]) found.get(sector)?.push(partnership);
  return found;
}

/** Every sector of the vocabulary, in its order, also those that nothing touches. */
export function sectorEntriesOf(
  partnerships: readonly Partnership[],
  programmes: readonly ProgrammeEntry[],
): SectorEntry[] {
  const agreed = bySector(partnerships, 'agreement');
  const done = bySector(partnerships, 'programme');
  const hoped = bySector(partnerships, 'aspiration');
  const all = bySector(partnerships, 'all');
  return sectors.map((sector) => ({
    sector,
    agreed: agreed.get(sector) ?? [],
    done: done.get(sector) ?? [],
    hoped: hoped.get(sector) ?? [],
    all: all.get(sector) ?? [],
    programmes: programmes.filter((entry) => entry.sectors.includes(sector)),
  }));
}
