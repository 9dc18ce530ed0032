import moreVectors from '#model/state-vectors-more.json' with { type: 'json' };
import vectors from '#model/state-vectors.json' with { type: 'json' };
import { contractVersion } from '../partnership-json.ts';

/** The cases that every implementation of the state rule must pass, the same that our own tests run. */
export const stateVectors = (): string =>
  `${JSON.stringify({ contract: contractVersion, cases: [...vectors, ...moreVectors] }, undefined, 2)}\n`;

/** How many cases there are. */
export const stateVectorCount = vectors.length + moreVectors.length;
