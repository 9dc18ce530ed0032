/** Why a search cannot run: no index, no network, an index in pieces, or a browser that forbids it. */
export type Trouble = 'missing' | 'offline' | 'stale' | 'blocked';

/** What a search throws. */
export class SearchTrouble extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble, cause?: unknown) {
    super(`Search: ${trouble}`, { cause });
    this.trouble = trouble;
  }
}

export const failWith = (trouble: Trouble) => (cause: unknown) => {
  throw new SearchTrouble(trouble, cause);
};
