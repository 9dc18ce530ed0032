import type { Partnership, ProgrammeEntry, SectorEntry } from '#model/atlas.ts';
import { isSigned } from '#model/legal-state.ts';
import { agreedBases, agreedBasisOf, type AgreedBasis } from './agreed-basis.ts';

/** The counts of one sector that its page tells in words. */
export type SectorFacts = {
  partnerships: number;
  agreed: number;
  agreedBy: Record<AgreedBasis, number>;
  done: number;
  hoped: number;
  /** Those whose state follows from a main act, memberships aside. */
  signed: number;
  endUnknown: number;
  programmes: number;
  withoutResult: number;
  /** Programmes that develop human resources. */
  people: number;
};

const basesOf = (agreed: readonly Partnership[]): Record<AgreedBasis, number> => {
  const found = agreed.map(agreedBasisOf);
  const counted = agreedBases.map((basis) => [basis, found.filter((one) => one === basis).length]);
  return Object.fromEntries(counted) as Record<AgreedBasis, number>;
};

/** Whether a programme develops human resources. */
export const isForPeople = ({ programme }: ProgrammeEntry): boolean =>
  (programme.humanResources ?? []).length > 0;

/** Counts what the page of a sector tells. */
export function sectorFactsOf({ all, agreed, done, hoped, programmes }: SectorEntry): SectorFacts {
  const states = all.map(({ legalState }) => legalState);
  return {
    partnerships: all.length,
    agreed: agreed.length,
    agreedBy: basesOf(agreed),
    done: done.length,
    hoped: hoped.length,
    signed: states.filter(isSigned).length,
    endUnknown: states.filter((state) => state === 'term-unknown').length,
    programmes: programmes.length,
    withoutResult: programmes.filter(({ reported }) => reported.length === 0).length,
    people: programmes.filter(isForPeople).length,
  };
}
