import type { Agreement } from '#schema/agreement.ts';
import type { PartnershipKind, Sector } from '#schema/vocabularies.ts';
import { mainActsOf } from './main-act.ts';
import { byId, byLatest, byNumber, inOrderOf } from './order.ts';
import { dayAfter, firstDayOf, lastDayOf, monthsBetween } from './partial-date.ts';
import type { Partnership } from './partnership.ts';

/** How long an act runs, in months: the least and the most that its dates allow, the same where both days are known. */
export type TermLength = { least: number; most: number };

/** An act whose term is known, with the sectors that it has in common with what it is compared to. */
export type ComparableAct = {
  partnership: Partnership;
  agreement: Agreement;
  shared: Sector[];
  length?: TermLength;
};

/** So many acts are near enough to learn from. */
const mostActs = 4;

/** Main acts of the same kinds: how many there are, of how many the end is known and the text can be read, and the nearest. */
export type ComparableActs = {
  alike: number;
  termed: number;
  readable: number;
  acts: ComparableAct[];
};

/** How long an act runs by its dates; nothing where one is missing or it has no end. */
export function termLengthOf({ signedOn, endsOn }: Agreement): TermLength | undefined {
  if (!signedOn || !endsOn) return undefined;
  return {
    least: monthsBetween(lastDayOf(signedOn), dayAfter(firstDayOf(endsOn))),
    most: monthsBetween(firstDayOf(signedOn), dayAfter(lastDayOf(endsOn))),
  };
}

const hasTerm = ({ endsOn, openEnded }: Agreement): boolean =>
  endsOn !== undefined || openEnded === true;

const nearestFirst = inOrderOf<ComparableAct>(
  byNumber(({ agreement }) => (agreement.document ? 0 : 1)),
  byNumber(({ shared }) => -shared.length),
  byLatest(({ agreement }) => agreement.signedOn && firstDayOf(agreement.signedOn)),
  (one, other) => byId(one.partnership, other.partnership),
);

type MainAct = { partnership: Partnership; agreement: Agreement };

/** The main acts of partnerships by kind, found once for all that is compared with them. */
export function mainActsByKind(
  partnerships: readonly Partnership[],
): ReadonlyMap<PartnershipKind, MainAct[]> {
  const acts = partnerships.flatMap((partnership) => {
    const main = mainActsOf(partnership.record.agreements);
    return partnership.record.agreements
      .filter(({ id, type }) => main.has(id) && type !== 'membership')
      .map((agreement) => ({ partnership, agreement }));
  });
  return Map.groupBy(acts, ({ partnership }) => partnership.record.kind);
}

/** Acts to learn from: those of the same kinds and a sector in common whose term is known. */
export function comparableActsOf(
  byKind: ReadonlyMap<PartnershipKind, readonly MainAct[]>,
  { kinds, sectors }: { kinds: ReadonlySet<PartnershipKind>; sectors: ReadonlySet<Sector> },
  except: ReadonlySet<Partnership> = new Set(),
): ComparableActs {
  const alike = [...kinds]
    .flatMap((kind) => byKind.get(kind) ?? [])
    .filter(({ partnership }) => !except.has(partnership));
  const termed = alike.filter(({ agreement }) => hasTerm(agreement));
  const acts = termed
    .map((act): ComparableAct => {
      const length = termLengthOf(act.agreement);
      const shared = act.partnership.sectors.all.filter((sector) => sectors.has(sector));
      return { ...act, shared, ...(length ? { length } : {}) };
    })
    .filter(({ shared }) => shared.length > 0)
    .sort(nearestFirst)
    .slice(0, mostActs);
  const readable = alike.filter(({ agreement }) => agreement.document !== undefined);
  return { alike: alike.length, termed: termed.length, readable: readable.length, acts };
}
