import type { PartnershipRecord } from '#schema/partnership.ts';
import { sectors } from '#schema/vocabularies.ts';
import type { Sector } from '#schema/vocabularies.ts';

/** The sectors of a partnership by what they rest on, each list in the order of the vocabulary. */
export type SectorsByRole = {
  /** Named in an act. */
  agreement: Sector[];
  /** In programmes under way or done. */
  programme: Sector[];
  /** Only hoped for. */
  aspiration: Sector[];
  all: Sector[];
};

const inVocabularyOrder = (found: Iterable<Sector>): Sector[] => {
  const wanted = new Set(found);
  return sectors.filter((sector) => wanted.has(sector));
};

/** The sectors that a record states for itself, with those of its acts and of its programmes under way or done. */
export function sectorsOf(
  record: Pick<PartnershipRecord, 'sectors' | 'agreements' | 'programmes'>,
): SectorsByRole {
  const { agreement = [], programme = [], aspiration = [] } = record.sectors;
  const done = record.programmes.filter(
    ({ status }) => status === 'running' || status === 'completed',
  );
  const agreed = [...agreement, ...record.agreements.flatMap((act) => act.sectors ?? [])];
  const practised = [...programme, ...done.map(({ sector }) => sector)];
  return {
    agreement: inVocabularyOrder(agreed),
    programme: inVocabularyOrder(practised),
    aspiration: inVocabularyOrder(aspiration),
    all: inVocabularyOrder([...agreed, ...practised, ...aspiration]),
  };
}
