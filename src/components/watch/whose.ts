import { sayCount } from '#i18n/count.ts';
import { formatList, formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Atlas } from '#model/atlas.ts';
import { byNumber, byText, inOrderOf } from '#model/order.ts';
import { watchCountsOf } from '#model/watch-counts.ts';

/** Where the partnerships without a known end lie, in a sentence; nothing where there are none. */
export function whoseOf(
  language: Language,
  { places, provinces }: Pick<Atlas, 'places' | 'provinces'>,
): string | undefined {
  const counted = provinces
    .map(({ code, partnerships }) => ({ code, count: watchCountsOf(partnerships).unknown }))
    .filter(({ count }) => count > 0)
    .sort(
      inOrderOf(
        byNumber(({ count }) => -count),
        byText(({ code }) => code),
      ),
    );
  const own = places.filter(
    ({ isHome, partnerships }) => isHome && watchCountsOf(partnerships).unknown > 0,
  );
  if (counted.length < 4) return undefined;
  const most = counted.slice(0, 3).map(({ code, count }) =>
    say(language, 'watch.most', {
      province: say(language, `province.${code}`),
      count: formatNumber(language, count),
    }),
  );
  return say(language, 'watch.whose', {
    places: sayCount(language, 'place', own.length),
    provinces: formatNumber(language, counted.length),
    most: formatList(language, most),
  });
}
