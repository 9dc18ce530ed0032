import { legalStates } from '#model/legal-state.ts';
import { byNumber, byText, inOrderOf } from '#model/order.ts';
import { buttonOf, linkOf, textIn } from './element-of.ts';
import { askListFor } from './list-link.ts';
import type { MapPartnership, MapPlace } from './map-data.ts';
import type { MapPages } from './map-pages.ts';
import { fill, fillCount, writeNumber, type Words } from './words.ts';

/** What the lists of the panel need of the map around them. */
export type Around = {
  words: Words;
  pages: MapPages;
  partnershipsAt: (place: MapPlace) => readonly MapPartnership[];
  /** Brings the lines of some partnerships forward. */
  choose: (partnerships: readonly MapPartnership[]) => void;
};

/** A place in the panel, with what is to be said beside its name. */
export type Entry = { place: MapPlace; note?: string };

const mostPartnerships = 8;

/** The mark and the word of a legal state, as the legend has them. */
const stateOf = (state: string): HTMLElement => {
  const part = document.createElement('span');
  part.dataset.state = state;
  const entry = document.querySelector(`.map-legend [data-state="${state}"]`);
  const mark = entry?.querySelector('.state-mark')?.cloneNode(true);
  if (mark) part.append(mark, ' ');
  part.append(entry?.querySelector('.word')?.textContent ?? '');
  return part;
};

/** As lists have it: by legal state, then by title. */
const inOrder = inOrderOf<MapPartnership>(
  byNumber(({ state }) => legalStates.indexOf(state)),
  byText(({ title }) => title),
);

const listOf = ({ words, pages }: Around, place: MapPlace, all: readonly MapPartnership[]) => {
  const list = document.createElement('ul');
  for (const { id, title, state } of all.toSorted(inOrder).slice(0, mostPartnerships)) {
    const entry = document.createElement('li');
    entry.append(linkOf(pages.partnership(id), title), stateOf(state));
    list.append(entry);
  }
  const rest = all.length - mostPartnerships;
  if (rest > 0) {
    const entry = document.createElement('li');
    const count = writeNumber(words, rest);
    entry.append(linkOf(pages.place(place.id), fill(words, 'more-partnerships', { count })));
    list.append(entry);
  }
  return list;
};

const waysOf = ({ words, pages }: Around, { id, name }: MapPlace): HTMLElement => {
  const ways = document.createElement('p');
  ways.className = 'ways';
  const inList = words['in-list'] ?? '';
  const show = () => {
    askListFor(id);
  };
  ways.append(pages.list ? linkOf(pages.list(id), inList) : buttonOf(inList, show));
  ways.append(linkOf(pages.place(id), fill(words, 'open-place', { name })));
  return ways;
};

/** A place's partnerships, with the ways to its page and to the list. */
export const partsOf = (around: Around, { place }: Entry): HTMLElement[] => {
  const all = around.partnershipsAt(place);
  if (all.length === 0) return [textIn('p', around.words['none-here'] ?? '')];
  return [listOf(around, place, all), waysOf(around, place)];
};

/** One of several places: its partnerships unfold below its name. */
export const foldOf = (around: Around, entry: Entry): HTMLDetailsElement => {
  const { words, partnershipsAt } = around;
  const fold = document.createElement('details');
  const summary = document.createElement('summary');
  const all = partnershipsAt(entry.place);
  const said = [entry.note, fillCount(words, 'partnership', all.length)].filter(Boolean);
  summary.append(textIn('b', entry.place.name), ` ${said.join(' · ')}`);
  fold.append(summary, ...partsOf(around, entry));
  return fold;
};
