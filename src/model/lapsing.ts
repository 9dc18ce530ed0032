import { endOfTermOn } from './end-of-term.ts';
import type { StatedEnd } from './end-of-term.ts';
import { byId, byText, inOrderOf } from './order.ts';
import type { Day } from './partial-date.ts';
import type { Partnership } from './partnership.ts';

/** A partnership in term, or a membership with an end, and the end that its source states. */
export type Lapse = StatedEnd & { partnership: Partnership };

/** The partnerships in term on the day of the atlas, the one that lapses first in front. */
export const lapsesOf = (partnerships: readonly Partnership[], day: Day): Lapse[] =>
  partnerships
    .flatMap((partnership): Lapse[] => {
      const { legalState, record } = partnership;
      const end = legalState === 'term-passed' ? undefined : endOfTermOn(record, legalState, day);
      return end ? [{ partnership, ...end }] : [];
    })
    .sort(
      inOrderOf(
        byText(({ lastDay }) => lastDay),
        (one, other) => byId(one.partnership, other.partnership),
      ),
    );
