import type { TermRecord } from '#schema/term.ts';
import { byId, byText, inOrderOf } from './order.ts';
import type { WithId } from './records.ts';

/** A term of the glossary with the terms it refers to. */
export type Term = { id: string; record: TermRecord; related: Term[] };

/** The terms, in the order of their Indonesian names. */
export function termsOf(records: readonly WithId<TermRecord>[]): Term[] {
  const terms = records
    .map(({ id, ...record }): Term => ({ id, record, related: [] }))
    .sort(
      inOrderOf<Term>(
        byText(({ record }) => record.term.id),
        byId,
      ),
    );
  const known = new Map(terms.map((term) => [term.id, term]));
  for (const term of terms)
    term.related = (term.record.related ?? []).flatMap((id) => known.get(id) ?? []);
  return terms;
}
