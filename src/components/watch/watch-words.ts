import { formatDate, formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { DatedEvidence } from '#model/dated-evidence.ts';
import { firstDayOf, precisionOf } from '#model/partial-date.ts';
import type { Day } from '#model/partial-date.ts';
import type { WatchCounts } from '#model/watch-counts.ts';
import type { WatchRow } from '#model/watch-rows.ts';
import { actName, eventName } from '../agreement/act-words.ts';
import { anchorOfAct } from '../agreement/anchors.ts';
import type { DurationWords } from './duration-words.ts';

/** The words for how long, for the page and for the browser. */
export const durationWords = (language: Language): DurationWords => ({
  both: say(language, 'watch.duration-both'),
  year: say(language, 'watch.duration-year'),
  years: say(language, 'watch.duration-years'),
  month: say(language, 'watch.duration-month'),
  months: say(language, 'watch.duration-months'),
  less: say(language, 'watch.duration-less'),
});

/** How many of the signed have no known end, in a sentence. */
export function findingOf(language: Language, { signed, unknown }: WatchCounts): string {
  const number = (count: number) => formatNumber(language, count);
  if (signed === 0) return say(language, 'watch.finding-unsigned');
  if (unknown === 0) return say(language, 'watch.finding-none');
  if (signed === 1) return say(language, 'watch.finding-one');
  const key = unknown === signed ? 'watch.finding-all' : 'watch.finding';
  return say(language, key, { signed: number(signed), unknown: number(unknown) });
}

/** The acts or approvals that decide a row, each with its place on the page of the partnership. */
export function actsOf(
  language: Language,
  { acts, approvals, partnership }: WatchRow,
): { text: string; href?: string }[] {
  const page = linkTo(language, paths.partnership(partnership.id));
  return [
    ...acts.map((act) => ({
      text: actName(language, act),
      href: `${page}#${anchorOfAct(act.id)}`,
    })),
    ...approvals.map((event) => ({ text: eventName(language, event) })),
  ];
}

/** What sources say of the end of a row, as exact as they are; the last possible day where they name none. */
export function endOf(language: Language, { group, end, acts }: WatchRow): string | undefined {
  if (end && precisionOf(end.endsOn) !== 'day') {
    const [date, day] = [end.endsOn, end.lastDay].map((one) => formatDate(language, one));
    return say(language, 'watch.until-at-latest', { date: date ?? '', day: day ?? '' });
  }
  if (end) return say(language, 'acts.until', { date: formatDate(language, end.endsOn) });
  if (group !== 'term-unknown') return undefined;
  const term = acts.find(({ termStated }) => termStated)?.termStated;
  return term
    ? say(language, 'acts.term-stated', { term: term[language] })
    : say(language, 'acts.no-end');
}

/** The words around a length of time that grows from day to day, and the day it is counted from. */
export type Since = { since: Day; before: string; after: string };

/** How long a term has passed, or nothing has followed; nothing where there is no length to tell. */
export function sinceOf(language: Language, { group, end, latest }: WatchRow): Since | undefined {
  const told = (key: Parameters<typeof say>[1], since: Day): Since => {
    const [before = '', after = ''] = say(language, key).split('{duration}');
    return { since, before, after };
  };
  if (group === 'lapsed' && end) {
    const isExact = precisionOf(end.endsOn) === 'day';
    return told(isExact ? 'watch.since-passed' : 'watch.since-passed-least', end.lastDay);
  }
  if (group === 'waiting' && latest) return told('watch.since-evidence', firstDayOf(latest.date));
  return undefined;
}

/** What the latest evidence is, without its date. */
export const evidenceOf = (language: Language, { of }: DatedEvidence): string => {
  if ('agreement' in of) return say(language, `agreement.${of.agreement.type}`);
  return 'event' in of ? say(language, `event.${of.event.type}`) : of.programme.name[language];
};

/** A source of the latest evidence, or where none is dated of the acts, by its publisher. */
export const sourceOf = (
  language: Language,
  { latest, acts, approvals, partnership }: WatchRow,
): { text: string; href: string } | undefined => {
  const cited = latest?.sources ?? [...acts, ...approvals].flatMap(({ sources }) => sources);
  const found = partnership.sources.find(({ source }) => source.id === cited[0])?.source;
  return found && { text: found.record.publisher, href: linkTo(language, paths.source(found.id)) };
};
