import type { Partnership } from '#model/atlas.ts';
import { mainActsOf } from '#model/main-act.ts';

/** What the agreement on a sector rests on: a main act, only a statement of intent, or a source without any act. */
export const agreedBases = ['main', 'intent', 'source'] as const;
export type AgreedBasis = (typeof agreedBases)[number];

/** What the sectors that a partnership agrees on rest on. */
export const agreedBasisOf = ({ record }: Pick<Partnership, 'record'>): AgreedBasis => {
  if (mainActsOf(record.agreements).size > 0) return 'main';
  return record.agreements.length > 0 ? 'intent' : 'source';
};
