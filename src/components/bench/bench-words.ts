import { sayCount } from '#i18n/count.ts';
import { countryName, formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { linkTo, linkToList, paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { Place } from '#model/atlas.ts';
import type { ComparableAct } from '#model/bench-acts.ts';
import type { SharedPartner } from '#model/bench.ts';
import { durationOf } from '../watch/duration-words.ts';
import { durationWords } from '../watch/watch-words.ts';
import type { BenchSubject, Neighbours } from './bench-of.ts';

type Link = { text: string; href?: string };

/** The first of some places as links, and how many more there are. */
export function firstPlaces(language: Language, places: readonly Place[], most: number): Link[] {
  const left = places.length - most;
  return [
    ...places.slice(0, most).map(({ id, record }) => ({
      text: record.shortName[language],
      href: linkTo(language, paths.place(id)),
    })),
    ...(left > 0
      ? [{ text: say(language, 'bench.more', { count: formatNumber(language, left) }) }]
      : []),
  ];
}

/** A group by what tells it from the others of its page, as a link into the list narrowed to it. */
export function groupLink(
  language: Language,
  subject: BenchSubject,
  { country, sector, count }: Neighbours,
): Link & { count: string } {
  const name =
    'country' in subject && sector
      ? say(language, `sector.${sector}`)
      : countryName(language, country ?? '');
  return {
    text: name,
    href: linkToList(language, { ...(country ? { country } : {}), ...(sector ? { sector } : {}) }),
    count:
      'place' in subject
        ? say(language, 'bench.others', { count: formatNumber(language, count) })
        : sayCount(language, 'partnership', count),
  };
}

/** The fields in which a group works as this place does, each as a link into the list. */
export const withinLinks = (
  language: Language,
  { country, within }: Neighbours,
  most: number,
): Link[] =>
  within.slice(0, most).map(({ key, count }) => ({
    text: `${say(language, `sector.${key}`)} (${formatNumber(language, count)})`,
    href: linkToList(language, { sector: key, ...(country ? { country } : {}) }),
  }));

/** A partner and those that it works with as well. */
export const partnerLink = (language: Language, { partner }: SharedPartner): Link =>
  'place' in partner
    ? {
        text: partner.place.record.name[language],
        href: linkTo(language, paths.place(partner.place.id)),
      }
    : {
        text: partner.organization.record.name[language],
        href: linkTo(language, paths.organization(partner.organization.id)),
      };

/** How long an act runs, as exactly as its dates tell. */
export function lengthOf(language: Language, { agreement, length }: ComparableAct): string {
  if (!length) return say(language, agreement.openEnded ? 'bench.open-ended' : 'bench.no-length');
  const [least, most] = [length.least, length.most].map((months) =>
    durationOf(months, durationWords(language)),
  );
  if (least === most) return least ?? '';
  return say(language, 'bench.between', { least: least ?? '', most: most ?? '' });
}
