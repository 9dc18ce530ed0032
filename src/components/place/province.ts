import { linkTo, paths } from '#i18n/links.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Place } from '#model/atlas.ts';
import { isProvince, provinceCodeOf } from '#model/province.ts';
import type { FactValue } from './fact.ts';

/** The province that an Indonesian place lies in, with its page; nothing for a place abroad. */
export function provinceOf(
  language: Language,
  { record }: Pick<Place, 'record'>,
): FactValue | undefined {
  const code = provinceCodeOf(record);
  if (!code) return undefined;
  const href = linkTo(language, paths.province(code));
  return { text: say(language, `province.${code}`), href };
}

/** The same for a place within a province; nothing for the province itself. */
export const provinceAround = (
  language: Language,
  place: Pick<Place, 'record'>,
): FactValue | undefined => (isProvince(place.record) ? undefined : provinceOf(language, place));
