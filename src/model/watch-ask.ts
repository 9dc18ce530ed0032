import type { Agreement } from '#schema/agreement.ts';
import type { LegalState } from './legal-state.ts';

/** What a reader can ask the parties for next. */
export const watchAsks = [
  'renewal',
  'results',
  'renewed',
  'signed-since-letter',
  'signed-since-approval',
  'any-act',
  'length',
  'text-and-date',
  'text',
] as const;
export type WatchAsk = (typeof watchAsks)[number];

/** What to ask of acts without a known end: whether there is one, from when its length counts, its date, its text. */
const askForEnd = (acts: readonly Agreement[]): WatchAsk => {
  if (acts.every(({ type }) => type === 'unspecified')) return 'any-act';
  if (acts.some(({ termStated }) => termStated)) return 'length';
  return acts.every(({ signedOn }) => signedOn === undefined) ? 'text-and-date' : 'text';
};

/** What to ask for, by the state and the acts that decide it; `isNear` where a stated end lies within a year. */
export function askFor(state: LegalState, acts: readonly Agreement[], isNear: boolean): WatchAsk {
  switch (state) {
    case 'term-passed':
      return 'renewed';
    case 'intent':
      return 'signed-since-letter';
    case 'approved':
      return 'signed-since-approval';
    case 'term-unknown':
      return askForEnd(acts);
    default:
      return isNear ? 'renewal' : 'results';
  }
}
