import type { SourceRecord } from '#schema/source.ts';
import { fieldsBySource } from './citations.ts';
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
  supports: { partnership: Partnership; fields: readonly string[] }[];
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

/** Sources by their ids, each once, numbered in that order. */
export const numberedSourcesOf = (
  ids: Iterable<string>,
  sources: ReadonlyMap<string, Source>,
  from: string,
): NumberedSource[] =>
  [...new Set(ids)].map((id, at) => ({
    number: at + 1,
    source: lookUp(sources, id, { what: 'source', from }),
  }));

/** Enters a partnership with each source that it cites. */
export function enterWithSources(partnership: Partnership): void {
  const fieldsOf = fieldsBySource(partnership);
  for (const { source } of partnership.sources) {
    source.partnerships.push(partnership);
    source.supports.push({ partnership, fields: fieldsOf.get(source.id) ?? [] });
  }
}
