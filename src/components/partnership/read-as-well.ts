import type { Partnership } from '#model/atlas.ts';
import { citationsOf } from '#model/citations.ts';

/** Ids of the sources of a partnership that were only read as well: no fact and no sentence cites them. */
export function readAsWellOf({
  record,
  body,
  englishBody,
  sources,
}: Pick<Partnership, 'record' | 'body' | 'englishBody' | 'sources'>): ReadonlySet<string> {
  const cited = citationsOf(record, body, englishBody).filter(
    ({ field }) => field !== 'furtherSources',
  );
  const supporting = new Set(cited.map(({ source }) => source));
  return new Set(sources.map(({ source }) => source.id).filter((id) => !supporting.has(id)));
}
