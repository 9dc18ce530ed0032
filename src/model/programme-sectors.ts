import type { Programme } from '#schema/programme.ts';
import type { Sector } from '#schema/vocabularies.ts';

/** The sectors of a programme: its own first, then those it covers besides. */
export const sectorsOfProgramme = ({
  sector,
  furtherSectors = [],
}: Pick<Programme, 'sector' | 'furtherSectors'>): Sector[] => [sector, ...furtherSectors];

/** Whether more than a plan stands behind a programme; nobody has called it off either. */
export const isUnderWayOrDone = ({ status }: Pick<Programme, 'status'>): boolean =>
  status === 'running' || status === 'completed' || status === 'unknown';
