import type { SourceRecord } from '#schema/source.ts';
import { citationsOf } from './citations.ts';
import type { Citation } from './citations.ts';
import { lookUp } from './look-up.ts';
import { byId, byText, inOrderOf } from './order.ts';
import { noted } from './noted.ts';
import type { Partnership } from './partnership.ts';
import type { Place } from './place.ts';
import type { WithId } from './records.ts';

/** One document, with everything that rests on it. */
export type Source = {
  id: string;
  record: SourceRecord;
  partnerships: Partnership[];
  /** Places with a claim that cites it. */
  places: Place[];
  /** What it supports in each of the partnerships, as `agreements[mou-2018]` or `narrative`. */
  supports: { partnership: Partnership; fields: string[] }[];
};

/** A source with its number on the page. */
export type NumberedSource = { number: number; source: Source };

/** The sources in the order of their titles, nothing resting on them yet. */
export const sourcesOf = (records: readonly WithId<SourceRecord>[]): Source[] =>
  records
    .map(({ id, ...record }): Source =>
      noted(`sources/${id}`, {
        id,
        record,
        partnerships: [],
        places: [],
        supports: [],
      }),
    )
    .sort(
      inOrderOf<Source>(
        byText(({ record }) => record.title),
        byId,
      ),
    );

/** The sources that a record cites, numbered by first appearance. */
export const numberedSourcesOf = (
  citations: readonly Pick<Citation, 'source'>[],
  sources: ReadonlyMap<string, Source>,
  from: string,
): NumberedSource[] =>
  [...new Set(citations.map(({ source }) => source))].map((id, at) => ({
    number: at + 1,
    source: lookUp(sources, id, { what: 'source', from }),
  }));

/** Enters a partnership with each source that it cites. */
export function enterWithSources(partnership: Partnership): void {
  const { record, body, englishBody, sources } = partnership;
  const bySource = Map.groupBy(citationsOf(record, body, englishBody), ({ source }) => source);
  for (const { source } of sources) {
    const fields = new Set((bySource.get(source.id) ?? []).map(({ field }) => field));
    source.partnerships.push(partnership);
    source.supports.push({ partnership, fields: [...fields] });
  }
}
