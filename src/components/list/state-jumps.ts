import type { Partnership } from '#model/atlas.ts';
import { legalStates } from '#model/legal-state.ts';
import type { LegalState } from '#model/legal-state.ts';
import { onceFor } from '#model/noted.ts';
import { rowsAPage } from './paging.ts';

/** Where in the list a legal state begins: on which page, at which anchor, and how many follow. */
export type StateJump = { state: LegalState; page: number; anchor: string; count: number };

/** The legal states of a list that is ordered by them. */
export const stateJumpsOf = onceFor((partnerships: readonly Partnership[]): StateJump[] => {
  const states = partnerships.map(({ legalState }) => legalState);
  return legalStates.flatMap((state) => {
    const first = states.indexOf(state);
    if (first < 0) return [];
    const count = states.filter((one) => one === state).length;
    return [{ state, page: Math.floor(first / rowsAPage) + 1, anchor: `keadaan-${state}`, count }];
  });
});

/** The anchors of the rows that the jumps lead to. */
export const firstOfEachState = onceFor(
  (partnerships: readonly Partnership[]): ReadonlyMap<Partnership, string> =>
    new Map(
      stateJumpsOf(partnerships).flatMap(({ state, anchor }) => {
        const first = partnerships.find(({ legalState }) => legalState === state);
        return first ? [[first, anchor] as const] : [];
      }),
    ),
);
