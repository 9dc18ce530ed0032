import { linkTo, paths } from '#i18n/links.ts';
import type { Language } from '#i18n/language.ts';
import { phrases } from '#i18n/phrases.ts';
import { say, type PhraseKey } from '#i18n/say.ts';
import type { Place } from '#model/atlas.ts';
import type { FactValue } from './fact.ts';

const isKey = (key: string): key is PhraseKey => Object.hasOwn(phrases, key);

/** Province records by their region code. */
export const provincesIn = (places: readonly Place[]): ReadonlyMap<string, Place> =>
  new Map(
    places.flatMap((place) =>
      place.record.kemendagri?.length === 2 ? [[place.record.kemendagri, place] as const] : [],
    ),
  );

/** The province that an Indonesian place lies in, by the first two digits of its region code; nothing for a province itself. */
export function provinceOf(
  language: Language,
  { record }: Pick<Place, 'record'>,
  provinces: ReadonlyMap<string, Place>,
): FactValue | undefined {
  const { kemendagri = '' } = record;
  if (kemendagri.length <= 2) return undefined;
  const code = kemendagri.slice(0, 2);
  const own = provinces.get(code);
  if (own)
    return { text: own.record.shortName[language], href: linkTo(language, paths.place(own.id)) };
  const key = `province.${code}`;
  return isKey(key) ? { text: say(language, key) } : undefined;
}
