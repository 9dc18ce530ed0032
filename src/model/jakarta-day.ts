import type { Day } from './partial-date.ts';

// Western Indonesian time (WIB) is seven hours ahead of UTC all year, since 1964. Loading a browser's time zones for
// it costs a slow phone some 50 ms before the page can be used.
const aheadOfUtc = 7 * 60 * 60 * 1000;

/** The day it is in Jakarta at one moment, given in milliseconds since 1970. */
export const jakartaDay = (moment: number): Day =>
  new Date(moment + aheadOfUtc).toISOString().slice(0, 10);
