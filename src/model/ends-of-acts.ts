import type { Agreement } from '#schema/agreement.ts';
import { countingOn } from './counting.ts';
import { liveActsOf } from './live-acts.ts';
import { byId, byText, inOrderOf } from './order.ts';
import { lastDayOf } from './partial-date.ts';
import type { Day, PartialDate } from './partial-date.ts';
import type { Partnership } from './partnership.ts';

/** An act with a stated end, ahead or passed. */
export type EndOfAct = {
  partnership: Partnership;
  agreement: Agreement;
  endsOn: PartialDate;
  lastDay: Day;
};

/** The stated ends of acts that were neither renewed nor declared over before, the earliest first. */
export const endsOfActs = (partnerships: readonly Partnership[], day: Day): EndOfAct[] =>
  partnerships
    .flatMap((partnership) => {
      const { record } = partnership;
      const live = new Set(liveActsOf(countingOn(record, day).acts, day).map(({ act }) => act.id));
      return record.agreements.flatMap((agreement): EndOfAct[] => {
        const { id, endsOn } = agreement;
        if (endsOn === undefined || !live.has(id)) return [];
        return [{ partnership, agreement, endsOn, lastDay: lastDayOf(endsOn) }];
      });
    })
    .sort(
      inOrderOf<EndOfAct>(
        byText(({ lastDay }) => lastDay),
        (one, other) => byId(one.partnership, other.partnership),
        (one, other) => byId(one.agreement, other.agreement),
      ),
    );
