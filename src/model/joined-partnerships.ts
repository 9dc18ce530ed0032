import { legalStates } from './legal-state.ts';
import { byIds } from './look-up.ts';
import { byId, byLatest, byNumber, byText, inOrderOf } from './order.ts';
import type { Organization } from './organization.ts';
import { firstDayOf } from './partial-date.ts';
import type { Day } from './partial-date.ts';
import { partnershipOf } from './partnership.ts';
import type { Partnership } from './partnership.ts';
import type { Place } from './place.ts';
import type { Records } from './records.ts';
import type { Source } from './source.ts';

/** The order of the list: by legal state, then the latest evidence first, then by title. */
const inListOrder = inOrderOf<Partnership>(
  byNumber(({ legalState }) => legalStates.indexOf(legalState)),
  byLatest(({ latestEvidence }) => latestEvidence && firstDayOf(latestEvidence)),
  byText(({ title }) => title.id),
  byId,
);

/** Joins all partnerships but the drafts with what they name, and puts published and withdrawn ones in order. */
export function joinedPartnerships(
  records: Pick<Records, 'partnerships' | 'narratives'>,
  named: { places: Place[]; organizations: Organization[]; sources: Source[] },
  day: Day,
): { partnerships: Partnership[]; withdrawn: Partnership[] } {
  const narratives = byIds(records.narratives);
  const byTheirIds = {
    places: byIds(named.places),
    organizations: byIds(named.organizations),
    sources: byIds(named.sources),
  };
  const all = records.partnerships
    .filter(({ draft }) => draft !== true)
    .map((record) => partnershipOf(record, narratives.get(record.id), byTheirIds, day))
    .sort(inListOrder);
  const partnerships = all.filter(({ record }) => !record.withdrawn);
  const published = byIds(partnerships);
  for (const partnership of all)
    partnership.related = (partnership.record.related ?? [])
      .map((id) => published.get(id))
      .filter((related) => related !== undefined);
  return { partnerships, withdrawn: all.filter(({ record }) => record.withdrawn) };
}
