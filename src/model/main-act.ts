import type { AgreementFacts } from './history.ts';
import { onceFor } from './noted.ts';

const hasOwnTerm = (act: AgreementFacts): boolean =>
  act.endsOn !== undefined || act.openEnded === true || act.renews !== undefined;

const canBeMain = (act: AgreementFacts): boolean => {
  if (act.type === 'letter-of-intent' || act.type === 'plan-of-action') return false;
  return act.type !== 'amendment' || hasOwnTerm(act);
};

/**
 * The ids of the main acts: those that can carry a partnership. An act under a main act, at whatever
 * remove, is a subsidiary one; an act under a letter of intent is not. Asked for each day on which a state may change.
 */
export const mainActsOf = onceFor((agreements: readonly AgreementFacts[]): ReadonlySet<string> => {
  const byId = new Map(agreements.map((act) => [act.id, act]));
  const isSubsidiary = (act: AgreementFacts): boolean => {
    const climbed = new Set([act.id]);
    let head = byId.get(act.parent ?? '');
    while (head && !climbed.has(head.id)) {
      if (canBeMain(head)) return true;
      climbed.add(head.id);
      head = byId.get(head.parent ?? '');
    }
    return false;
  };
  const main = agreements.filter((act) => canBeMain(act) && !isSubsidiary(act));
  return new Set(main.map(({ id }) => id));
});
