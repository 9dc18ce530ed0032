import { byId, byText, inOrderOf } from './order.ts';
import { dayBefore, lastDayOf } from './partial-date.ts';
import type { Day, PartialDate } from './partial-date.ts';
import type { Partnership } from './partnership.ts';

/** A partnership in term, the end that its source states, and the last day of that end. */
export type Lapse = { partnership: Partnership; endsOn: PartialDate; lastDay: Day };

/** The partnerships in term, the one that lapses first in front. */
export const lapsesOf = (partnerships: readonly Partnership[]): Lapse[] =>
  partnerships
    .flatMap((partnership): Lapse[] => {
      const { legalState, changes, record } = partnership;
      const change = changes.find((one) => one.legalState !== 'in-term');
      if (legalState !== 'in-term' || !change) return [];
      const lastDay = dayBefore(change.on);
      const stated = record.agreements.find(
        ({ endsOn }) => endsOn !== undefined && lastDayOf(endsOn) === lastDay,
      );
      return [{ partnership, endsOn: stated?.endsOn ?? lastDay, lastDay }];
    })
    .sort(
      inOrderOf(
        byText(({ lastDay }) => lastDay),
        (one, other) => byId(one.partnership, other.partnership),
      ),
    );
