import { writeShortDate } from '#i18n/write-date.ts';
import type { PartnershipKind, Sector } from '#schema/vocabularies.ts';
import { partOf, type Words } from './parts.ts';
import { readLine } from './read-line.ts';
import type { ShownRow } from './read-list-data.ts';
import { rowNote } from './row-note.ts';

/** What rows are filled with besides what they hold themselves. */
export type RowSetting = {
  /** The address of the list, which those of its partnerships continue. */
  rows: string;
  words: Words;
  inks: readonly string[];
  /** All sectors in the order of the vocabulary. */
  sectors: readonly string[];
  nameOf: (facet: 'country' | 'sector', value: string) => string;
};

/** A copy of a row without what is its own, so that copying it further takes little; of the drawing the line of today stays. */
const emptied = (row: HTMLTableRowElement): HTMLTableRowElement => {
  const copy = row.cloneNode(true) as HTMLTableRowElement;
  copy.removeAttribute('id');
  partOf(copy, '.state-tag').replaceChildren();
  const line = partOf(copy, 'svg.small-line');
  line.replaceChildren(partOf(line, '.today'));
  return copy;
};

/** Fills copies of a row that the page was built with. */
export class RowView {
  readonly #setting: RowSetting;
  readonly #months: readonly string[];
  readonly #row: HTMLTableRowElement;
  readonly #states: ReadonlyMap<string, Element>;

  constructor(root: HTMLElement, setting: RowSetting) {
    this.#setting = setting;
    this.#months = (setting.words.months ?? '').split(' ');
    this.#row = emptied(partOf(root, 'tbody tr') as HTMLTableRowElement);
    const { content } = partOf(root, '[data-states]') as HTMLTemplateElement;
    this.#states = new Map(
      [...content.querySelectorAll<HTMLElement>('.state')].map((state) => [
        state.dataset.state ?? '',
        state,
      ]),
    );
  }

  /** A new row for one partnership. */
  rowOf(row: ShownRow): HTMLTableRowElement {
    const { rows, words } = this.#setting;
    const copy = this.#row.cloneNode(true) as HTMLTableRowElement;
    const [[state = ''], [kind = '']] = [row.values.state, row.values.kind];
    Object.assign(copy.dataset, { id: row.id, kind, state });
    const link = partOf(copy, 'a') as HTMLAnchorElement;
    link.href = `${rows}${row.id}/`;
    link.textContent = row.title;
    partOf(copy, '.small').textContent = this.#noteOn(row);
    const tag = this.#states.get(state);
    if (tag) partOf(copy, '.state-tag').append(tag.cloneNode(true));
    partOf(copy, '.latest').textContent = row.latestEvidence
      ? writeShortDate(this.#months, row.latestEvidence)
      : (words['no-date'] ?? '');
    this.#draw(partOf(copy, 'svg.small-line') as unknown as SVGElement, row.line);
    return copy;
  }

  #noteOn({ values, sectors }: ShownRow): string {
    const { words, nameOf } = this.#setting;
    const all = this.#setting.sectors.filter((one) =>
      Object.values(sectors).some((role) => role.includes(one)),
    );
    return rowNote(
      {
        countries: values.country,
        sectors: all as Sector[],
        kind: values.kind[0] as PartnershipKind,
      },
      {
        country: (code) => nameOf('country', code),
        sector: (sector) => nameOf('sector', sector),
        network: words.network ?? '',
        domestic: words.domestic ?? '',
      },
    );
  }

  #draw(svg: SVGElement, line: string): void {
    const today = partOf(svg, '.today') as unknown as SVGElement;
    const { strokes, questions } = readLine(line, this.#setting.inks);
    const shape = (name: string, attributes: Record<string, string>): SVGElement => {
      const made = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      return made;
    };
    svg.replaceChildren(
      ...strokes.map(({ ink, d, thick }) =>
        shape('path', { class: ink, d, ...(thick ? { 'stroke-width': thick } : {}) }),
      ),
      today,
      ...questions.map((row) => {
        const mark = shape('text', { x: '5', y: String(row + 3.5), 'text-anchor': 'middle' });
        mark.textContent = '?';
        return mark;
      }),
    );
  }
}
