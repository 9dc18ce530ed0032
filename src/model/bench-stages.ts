import type { Partnership } from './partnership.ts';

/** A stage of the guide for partnerships abroad, by its number; what comes after the last has none. */
export type Stage = number | 'after';

const foreignKinds = ['sister', 'foreign-government', 'foreign-institution'];

const afterApproval = ({
  record,
  stateReason,
}: Pick<Partnership, 'record' | 'stateReason'>): Stage =>
  stateReason.events.some((at) => record.events[at]?.type === 'ministry-approval') ? 10 : 6;

/**
 * The stage that a partnership abroad faces next, or stands at, by its state; nothing where the state does not say so.
 * The guide takes for granted that there was no main act before.
 */
export function stageOf(
  partnership: Pick<Partnership, 'record' | 'stateReason' | 'legalState'>,
): Stage | undefined {
  if (!foreignKinds.includes(partnership.record.kind)) return undefined;
  switch (partnership.legalState) {
    case 'exploring':
      return 3;
    case 'intent':
      return 4;
    case 'approved':
      return afterApproval(partnership);
    case 'in-term':
    case 'open-ended':
      return 11;
    case 'term-passed':
      return 'after';
    default:
      return undefined;
  }
}

/** Partnerships by the stage of each, in the order of the guide. */
export function stagesOf(
  partnerships: readonly Partnership[],
): { stage: Stage; partnerships: Partnership[] }[] {
  const found = Map.groupBy(partnerships, stageOf);
  const order = (stage: Stage) => (stage === 'after' ? 99 : stage);
  return [...found]
    .flatMap(([stage, group]) => (stage === undefined ? [] : [{ stage, partnerships: group }]))
    .sort((one, other) => order(one.stage) - order(other.stage));
}
