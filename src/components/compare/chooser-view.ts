import type { ComparedKind } from '#model/compare.ts';
import type { Column } from './columns.ts';
import { meantBy, offeredFor, type Named } from './named-choice.ts';

/** What the form asks to compare; `unnamed` is the first text that names nothing for certain. */
type Chosen = { kind: ComparedKind; ids: string[]; unnamed: string | undefined };

/** The form that asks by name. */
export class ChooserView {
  readonly #root: HTMLElement;
  #names: Promise<Record<ComparedKind, Named[]>> | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Offers the names that fit what is typed. */
  async offer(field: HTMLInputElement): Promise<void> {
    const names = (await this.#load())[this.#kind];
    this.#root.querySelector('[data-options]')?.replaceChildren(
      ...offeredFor(names, field.value).map(([, name]) => {
        const option = document.createElement('option');
        option.value = name;
        return option;
      }),
    );
  }

  async chosen(): Promise<Chosen> {
    const names = (await this.#load())[this.#kind];
    const written = this.#fields.map(({ value }) => value.trim()).filter(Boolean);
    const meant = written.map((text) => ({ text, id: meantBy(names, text) }));
    return {
      kind: this.#kind,
      ids: [...new Set(meant.flatMap(({ id }) => id ?? []))],
      unnamed: meant.find(({ id }) => id === undefined)?.text,
    };
  }

  fill(kind: ComparedKind, columns: readonly Column[]): void {
    const radio = this.#root.querySelector<HTMLInputElement>(`[name="kind"][value="${kind}"]`);
    if (radio) radio.checked = true;
    for (const [at, field] of this.#fields.entries()) field.value = columns[at]?.name ?? '';
  }

  /** On a phone the form gives way to what is compared. */
  fold(isShown: boolean): void {
    const details = this.#root.querySelector<HTMLDetailsElement>('[data-fold]');
    if (details) details.open = !isShown || !matchMedia('(max-width: 40rem)').matches;
  }

  empty(): void {
    for (const field of this.#fields) field.value = '';
    this.#root.querySelector('[data-options]')?.replaceChildren();
  }

  get #fields(): HTMLInputElement[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('[data-field]')];
  }

  get #kind(): ComparedKind {
    const checked = this.#root.querySelector<HTMLInputElement>('[name="kind"]:checked');
    return checked?.value === 'd' ? 'd' : 'k';
  }

  #load(): Promise<Record<ComparedKind, Named[]>> {
    this.#names ??= fetch(this.#root.dataset.names ?? '').then(async (answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return (await answer.json()) as Record<ComparedKind, Named[]>;
    });
    this.#names.catch(() => (this.#names = undefined));
    return this.#names;
  }
}
