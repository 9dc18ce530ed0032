import { textAt } from './text-at.ts';

/** An outline of the land, in units of which the world is `size` wide. */
export type Coast = { path: Path2D; size: number };

/** Reads an outline from its SVG; throws where it holds no land. */
export const coastOf = (outline: string): Coast => {
  const svg = new DOMParser().parseFromString(outline, 'image/svg+xml');
  const size = Number(svg.documentElement.getAttribute('viewBox')?.split(' ')[2]);
  const land = svg.querySelector('#land')?.getAttribute('d');
  if (!land || !size) throw new Error('an outline without land');
  return { path: new Path2D(land), size };
};

// From this zoom on the coarse coast shows its corners.
const fineFrom = 5;

/** The coarse coast, and the fine one once it is wanted and has arrived. */
export class Coasts {
  #coarse: Coast;
  #fine?: Coast;
  #address: string;
  #isAsked = false;

  constructor(coarse: Coast, fineAddress: string) {
    this.#coarse = coarse;
    this.#address = fineAddress;
  }

  /** The coast for one zoom; `renew` is called when a better one has come. */
  at(zoom: number, renew: () => void): Coast {
    if (zoom < fineFrom) return this.#coarse;
    if (!this.#isAsked) this.#ask(renew);
    return this.#fine ?? this.#coarse;
  }

  #ask(renew: () => void): void {
    this.#isAsked = true;
    // Readers who save data go on with the coarse coast.
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (connection?.saveData) return;
    textAt(this.#address)
      .then((outline) => {
        this.#fine = coastOf(outline);
        renew();
      })
      // Without the fine coast the coarse one goes on.
      .catch(() => undefined);
  }
}
