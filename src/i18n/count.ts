import { formatNumber } from './format.ts';
import type { Language } from './language.ts';
import { say } from './say.ts';

type Counted = 'partnership' | 'place' | 'organization' | 'country' | 'source' | 'programme';

const plural = {
  partnership: 'count.partnerships',
  place: 'count.places',
  organization: 'count.organizations',
  country: 'count.countries',
  source: 'count.sources',
  programme: 'count.programmes',
} as const satisfies Record<Counted, string>;

/** “1 partnership”, “12 partnerships”: Indonesian has one form, English two. */
export const sayCount = (language: Language, what: Counted, count: number): string =>
  say(language, count === 1 ? `count.${what}` : plural[what], {
    count: formatNumber(language, count),
  });
