import { facets, isNarrowing, noChoices, type Facet, type ListState } from '#model/choices.ts';

/** One choice that can be undone on its own. */
export type Choice = { what: Facet | 'text' | 'years'; value: string };

/** The choices of a list, one by one, in the order of the address. */
export const choicesIn = ({ text, from, to, chosen }: ListState): Choice[] => [
  ...(text ? [{ what: 'text', value: text } as const] : []),
  ...facets.flatMap((facet) => chosen[facet].map((value): Choice => ({ what: facet, value }))),
  ...(from === undefined && to === undefined
    ? []
    : [{ what: 'years', value: `${from ?? ''}–${to ?? ''}` } as const]),
];

/** The state without one choice. */
export function without(state: ListState, { what, value }: Choice): ListState {
  if (what === 'text') return { ...state, text: '' };
  if (what === 'years') return { ...state, from: undefined, to: undefined };
  const left = state.chosen[what].filter((one) => one !== value);
  return { ...state, chosen: { ...state.chosen, [what]: left } };
}

/** The state with a value chosen, or no longer. */
export const withValue = (state: ListState, facet: Facet, value: string, is: boolean): ListState =>
  is
    ? {
        ...state,
        chosen: { ...state.chosen, [facet]: [...new Set([...state.chosen[facet], value])] },
      }
    : without(state, { what: facet, value });

/** The state as it is shown and ordered, with nothing chosen. */
export const cleared = ({ order, view }: ListState): ListState => ({ ...noChoices, order, view });

/** For each choice of a list that shows nothing, the state without it. */
export const waysOut = (state: ListState): { choice: Choice; state: ListState }[] =>
  isNarrowing(state)
    ? choicesIn(state).map((choice) => ({ choice, state: without(state, choice) }))
    : [];
