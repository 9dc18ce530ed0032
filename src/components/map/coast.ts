/** An outline of the land, in units of which the world is `size` wide. */
export type Coast = { path: Path2D; size: number };

/** Fetches an outline; rejects where it cannot be had or holds no land. */
export const coastOf = async (address: string): Promise<Coast> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const svg = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml');
  const size = Number(svg.documentElement.getAttribute('viewBox')?.split(' ')[2]);
  const land = svg.querySelector('#land')?.getAttribute('d');
  if (!land || !size) throw new Error(`${address}: no land`);
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
    coastOf(this.#address)
      .then((coast) => {
        this.#fine = coast;
        renew();
      })
      // Without the fine coast the coarse one goes on.
      .catch(() => undefined);
  }
}
