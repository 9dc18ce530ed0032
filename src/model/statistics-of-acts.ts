import type { Agreement } from '#schema/agreement.ts';
import { countsOn } from './counting.ts';
import { mainActsOf } from './main-act.ts';
import { lastDayOf, yearOf } from './partial-date.ts';
import type { Day, PartialDate } from './partial-date.ts';
import type { Partnership } from './partnership.ts';
import { statisticOf } from './statistic.ts';
import type { CountedRow, Statistic } from './statistic.ts';

/** What a signing is within its partnership. */
export const signingKinds = ['first', 'renewal', 'other'] as const;
export type SigningKind = (typeof signingKinds)[number];

/** How long a term is, in whole years, and why it is not known. */
export const termLengths = ['0', '1', '2', '3', '4', '5', '6-10', '11+'] as const;
export const termsUnknown = ['open-ended', 'start-unknown', 'end-unknown'] as const;

type Signed = { partnership: Partnership; act: Agreement };

const actsOn = (partnerships: readonly Partnership[], day: Day): Signed[] =>
  partnerships.flatMap((partnership) =>
    partnership.record.agreements
      .filter(({ signedOn }) => countsOn(signedOn, day))
      .map((act) => ({ partnership, act })),
  );

const factsOf = ({ partnership, act }: Signed): CountedRow => ({
  partnership: partnership.id,
  act: act.id,
  type: act.type,
  signed_on: act.signedOn ?? '',
});

/** The earliest dated main act of a partnership that renews no other; of one day the first in the file. */
const firstActOf = ({ record: { agreements } }: Partnership): Agreement | undefined => {
  const main = mainActsOf(agreements);
  return agreements
    .filter(({ id, signedOn, renews }) => main.has(id) && signedOn && !renews)
    .reduce<Agreement | undefined>(
      (first, act) => (first && (first.signedOn ?? '') <= (act.signedOn ?? '') ? first : act),
      undefined,
    );
};

const kindOf = ({ partnership, act }: Signed): SigningKind => {
  if (act.renews !== undefined) return 'renewal';
  return firstActOf(partnership) === act ? 'first' : 'other';
};

/** Every year from the first to the last. */
export const yearsBetween = (years: readonly number[]): string[] => {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
};

/** The acts signed in each year, first ones and renewals apart. */
export function signingsOf(partnerships: readonly Partnership[], day: Day): Statistic {
  const acts = actsOn(partnerships, day);
  const years = acts.flatMap(({ act: { signedOn } }) => (signedOn ? [yearOf(signedOn)] : []));
  return statisticOf({
    id: 'signings',
    rows: acts.map((one) => {
      const { signedOn } = one.act;
      const when = signedOn
        ? { year: String(yearOf(signedOn)), signing: kindOf(one) }
        : { year: 'undated', signing: '' };
      return { ...factsOf(one), renews: one.act.renews ?? '', ...when };
    }),
    named: ['partnership', 'act'],
    group: { column: 'year', values: [...yearsBetween(years), 'undated'] },
    kind: { column: 'signing', values: signingKinds },
    aside: ['undated'],
  });
}

const monthsOf = (date: PartialDate): number => yearOf(date) * 12 + Number(date.slice(5, 7)) - 1;

/** How many whole years lie nearest to a term, judged as exactly as both its dates are known. */
export function yearsOfTerm(signedOn: PartialDate, endsOn: PartialDate): number {
  const exact = Math.min(signedOn.length, endsOn.length);
  if (exact === 4) return yearOf(endsOn) - yearOf(signedOn);
  if (exact === 7) return Math.round((monthsOf(endsOn) - monthsOf(signedOn)) / 12);
  const days = (Date.parse(lastDayOf(endsOn)) - Date.parse(signedOn)) / 86_400_000;
  return Math.round(days / 365.25);
}

const termOf = ({ signedOn, endsOn, openEnded }: Agreement): string => {
  if (openEnded) return 'open-ended';
  if (!endsOn) return 'end-unknown';
  if (!signedOn) return 'start-unknown';
  const years = yearsOfTerm(signedOn, endsOn);
  if (years > 10) return '11+';
  return years > 5 ? '6-10' : String(Math.max(0, years));
};

/** How long the terms of acts are, as far as sources state both ends. */
export function termsStatisticOf(partnerships: readonly Partnership[], day: Day): Statistic {
  return statisticOf({
    id: 'terms',
    rows: actsOn(partnerships, day).map((one) => ({
      ...factsOf(one),
      ends_on: one.act.endsOn ?? '',
      open_ended: one.act.openEnded ? 'yes' : 'no',
      term: termOf(one.act),
    })),
    named: ['partnership', 'act'],
    group: { column: 'term', values: [...termLengths, ...termsUnknown] },
    aside: termsUnknown,
  });
}
