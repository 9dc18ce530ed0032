import { facets, readQuery, type ListState } from '#model/choices.ts';
import { withValue } from './undo.ts';

type Control = Pick<HTMLInputElement, 'name' | 'value' | 'dataset'> & { checked?: boolean };

/** The state of the list after one of its controls was changed. */
export function changedBy(
  state: ListState,
  { name, value, dataset, checked = false }: Control,
): ListState {
  const facet = facets.find((one) => one === dataset.facet);
  if (facet) return withValue(state, facet, value, checked);
  // What a control holds means the same as in the address.
  const read = readQuery(new URLSearchParams({ [name]: value }));
  if (name === 'q') return { ...state, text: read.text };
  if (name === 'from') return { ...state, from: read.from };
  if (name === 'to') return { ...state, to: read.to };
  if (name === 'order') return { ...state, order: read.order };
  return name === 'view' ? { ...state, view: read.view } : state;
}
