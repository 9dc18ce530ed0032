import { sayCount } from '#i18n/count.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Province } from '#model/atlas.ts';
import { placeRoleIn } from '#model/place.ts';

/** What the records say of a province in a sentence or two. */
export function ledeOfProvince(
  language: Language,
  { partnerships, places, government }: Province,
): string {
  if (partnerships.length === 0) return say(language, 'province.lede-none');
  const named = [...places, ...(government ? [government] : [])].filter(
    (place) => place.partnerships.length > 0,
  );
  const own = partnerships.filter(
    (one) =>
      government && one.places.includes(government) && placeRoleIn(government, one) === 'party',
  );
  const counted = {
    partnerships: sayCount(language, 'partnership', partnerships.length),
    places: sayCount(language, 'place', named.length),
  };
  return [
    say(language, 'province.lede', counted),
    ...(own.length > 0
      ? [say(language, 'province.lede-own', { own: sayCount(language, 'partnership', own.length) })]
      : []),
  ].join(' ');
}
