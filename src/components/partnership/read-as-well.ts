import type { Partnership } from '#model/atlas.ts';
import { fieldsBySource } from '#model/citations.ts';

/** Ids of the sources of a partnership that were only read as well: no fact and no sentence cites them. */
export const readAsWellOf = (
  partnership: Pick<Partnership, 'record' | 'body' | 'englishBody'>,
): ReadonlySet<string> =>
  new Set(
    [...fieldsBySource(partnership)].flatMap(([source, fields]) =>
      fields.every((field) => field === 'furtherSources') ? [source] : [],
    ),
  );
