import type { Day } from '#model/partial-date.ts';
import type { WatchAsk } from '#model/watch-ask.ts';
import type { WatchPeriod } from '#model/watch-periods.ts';

/** What can be asked from a day on, until the next; without `ask` there is nothing then. */
export type AskPeriod = { from?: Day; ask?: WatchAsk };

/** What can be asked about a partnership on the day of the build and later, each once. */
export const askPeriodsOf = (watch: readonly WatchPeriod[]): AskPeriod[] =>
  watch
    .flatMap(({ from, until, ask }, at): AskPeriod[] => [
      { ...(from ? { from } : {}), ask },
      ...(until && watch[at + 1]?.from !== until ? [{ from: until }] : []),
    ])
    .filter(({ ask }, at, all) => at === 0 || ask !== all[at - 1]?.ask);
