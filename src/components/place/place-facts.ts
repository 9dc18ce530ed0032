import { countryName, formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { Place } from '#model/atlas.ts';
import { wikidataAt } from '#outputs/wikidata-at.ts';
import type { Fact, FactValue } from './fact.ts';
import { provinceAround, provinceOf } from './province.ts';

const isoAt = (country: string): string => `https://www.iso.org/obp/ui/#iso:code:3166:${country}`;

const mapAt = ([latitude, longitude]: readonly [number, number]): string =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=10/${latitude}/${longitude}`;

/** “6,91° LS 107,61° BT”: whole degrees with two decimals, about a kilometre. */
export const formatCoordinates = (
  language: Language,
  [latitude, longitude]: readonly [number, number],
): string => {
  const half = (value: number, positive: string, negative: string) =>
    `${formatNumber(language, Math.round(Math.abs(value) * 100) / 100)}° ${value < 0 ? negative : positive}`;
  return language === 'id'
    ? `${half(latitude, 'LU', 'LS')}, ${half(longitude, 'BT', 'BB')}`
    : `${half(latitude, 'N', 'S')}, ${half(longitude, 'E', 'W')}`;
};

const outside = (text: string, href: string, note?: string): FactValue => ({
  text,
  href,
  isOutside: true,
  note,
});

/** What is known of a place beyond its partnerships, ready to be listed. */
export function factsOfPlace(language: Language, place: Pick<Place, 'record' | 'isHome'>): Fact[] {
  const { record, isHome } = place;
  const province = provinceAround(language, place);
  const whole = province ? undefined : provinceOf(language, place);
  const { country, subdivision, kemendagri, wikidata, website, formerNames = [] } = record;
  const countryPage = isHome ? undefined : linkTo(language, paths.country(country));
  const precision = say(language, `place.precision-${record.coordinatePrecision}`);
  const coordinates = formatCoordinates(language, record.coordinates);
  return [
    {
      label: say(language, 'place.kind'),
      values: [{ text: say(language, `place-kind.${record.kind}`) }],
    },
    { label: say(language, 'place.province'), values: province ? [province] : [] },
    {
      label: say(language, 'place.all-in-province'),
      values: whole ? [whole] : [],
    },
    {
      label: say(language, 'place.country'),
      values: [{ text: countryName(language, country), href: countryPage }],
    },
    {
      label: say(language, 'place.region-code'),
      values: kemendagri ? [{ text: kemendagri, note: say(language, 'place.region-code-by') }] : [],
    },
    { label: 'ISO 3166-2', values: subdivision ? [outside(subdivision, isoAt(country))] : [] },
    {
      label: say(language, 'place.coordinates'),
      values: [outside(coordinates, mapAt(record.coordinates), precision)],
    },
    {
      label: say(language, 'place.former-names'),
      values: formerNames.map((text) => ({ text })),
    },
    { label: 'Wikidata', values: wikidata ? [outside(wikidata, wikidataAt(wikidata))] : [] },
    {
      label: say(language, 'place.website'),
      values: website ? [outside(new URL(website).host, website)] : [],
    },
  ];
}
