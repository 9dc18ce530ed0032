import { commonOf, type ComparedKind } from '#model/compare.ts';
import type { Column } from './columns.ts';
import type { CompareWords } from './compare-words.ts';
import { comparedLinesOf, lineWidths, type Shape } from './compared-lines.ts';

const partOf = (root: ParentNode, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No element fits ${selector}.`);
  return found;
};

const draw = (root: ParentNode, size: string, shapes: readonly Shape[]): void => {
  partOf(root, `svg[data-size="${size}"]`).replaceChildren(
    ...shapes.map(({ tag, attributes, text = '' }) => {
      const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
      for (const [name, value] of Object.entries(attributes))
        made.setAttribute(name, String(value));
      made.textContent = text;
      return made;
    }),
  );
};

/** Puts columns into the table and lines that the page was built with. */
export class ComparedView {
  readonly #root: HTMLElement;
  readonly #words: CompareWords;

  constructor(root: HTMLElement, words: CompareWords) {
    this.#root = root;
    this.#words = words;
  }

  /** Shows columns of one kind; without any, nothing. */
  show(kind: ComparedKind, columns: readonly Column[]): void {
    for (const one of this.#root.querySelectorAll<HTMLElement>('[data-kind], [data-lines]'))
      one.hidden = true;
    if (columns.length === 0) return;
    this.#fillTable(partOf(this.#root, `[data-kind="${kind}"]`) as HTMLTableElement, columns);
    this.#fillLines(partOf(this.#root, `[data-lines="${kind}"]`), columns);
  }

  #fillTable(table: HTMLTableElement, columns: readonly Column[]): void {
    const [head, ...rows] = table.rows;
    head?.replaceChildren(
      ...[head.cells[0]].filter((cell) => cell !== undefined),
      ...columns.map(({ name }) => {
        const cell = document.createElement('th');
        cell.scope = 'col';
        cell.textContent = name;
        return cell;
      }),
    );
    for (const [at, row] of rows.entries()) {
      const cells = columns.flatMap((column) => column.cells[at] ?? []);
      row.replaceChildren(...[row.cells[0]].filter((cell) => cell !== undefined), ...cells);
      this.#tellCommon(row, cells);
    }
    table.hidden = false;
  }

  #tellCommon(row: HTMLTableRowElement, cells: readonly HTMLTableCellElement[]): void {
    const common = commonOf(
      cells.map((cell) => JSON.parse(cell.dataset.words ?? '[]') as string[]),
    );
    const said = partOf(row, '[data-common]');
    said.hidden = common.length === 0;
    said.textContent = this.#words.common.replace('{values}', common.join(', '));
  }

  #fillLines(figure: HTMLElement, columns: readonly Column[]): void {
    const lines = columns.flatMap(({ chains }) => chains.map(({ line }) => line));
    const sizes = (['wide', 'narrow'] as const).map((size) => ({
      size,
      ...comparedLinesOf(lines, lineWidths[size]),
    }));
    for (const { size, axis } of sizes) draw(partOf(figure, '.axis'), size, axis);
    const { content } = partOf(figure, 'template') as HTMLTemplateElement;
    const entries = columns.map(({ name, address, chains }) => {
      const entry = document.createElement('li');
      const link = document.createElement('a');
      link.href = address;
      link.textContent = name;
      const drawn = chains.map(({ label = '', line }) => {
        const copy = content.cloneNode(true) as DocumentFragment;
        partOf(copy, '.small').textContent = label;
        for (const { size, lineOf } of sizes) draw(copy, size, lineOf(line));
        return copy;
      });
      entry.append(link, ...(drawn.length > 0 ? drawn : [this.#none()]));
      return entry;
    });
    partOf(figure, '[data-names]').replaceChildren(...entries);
    figure.hidden = false;
  }

  #none(): HTMLElement {
    const said = document.createElement('p');
    said.className = 'small';
    said.textContent = this.#words.noLines;
    return said;
  }
}
