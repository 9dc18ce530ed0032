import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import { endsOfActs } from '#model/ends-of-acts.ts';
import type { EndOfAct } from '#model/ends-of-acts.ts';
import { precisionOf } from '#model/partial-date.ts';
import type { Day } from '#model/partial-date.ts';
import type { Partnership } from '#model/partnership.ts';
import { calendarText } from './calendar.ts';
import type { CalendarEvent } from './calendar.ts';

/** Where a calendar is published, and what it is about: everything, where no region is named. */
export type CalendarPlan = {
  language: Language;
  day: Day;
  site: URL | undefined;
  path: string;
  region?: string | undefined;
};

const addressOf = ({ language, site }: CalendarPlan, path: string): string =>
  new URL(linkTo(language, path), site).href;

/** The last day on which an editor looked: for newer evidence, or at one of the sources. */
const lookedAtOn = ({ record, sources }: Partnership): Day =>
  [record.searchedOn, ...sources.map(({ source }) => source.record.accessedOn)].sort().at(-1) ??
  record.searchedOn;

const actOf = (language: Language, { agreement }: EndOfAct): string => {
  const type = say(language, `agreement.${agreement.type}`);
  return agreement.signedOn ? `${type}, ${agreement.signedOn.slice(0, 4)}` : type;
};

const eventOf = (plan: CalendarPlan, end: EndOfAct): CalendarEvent => {
  const { language } = plan;
  const { partnership, agreement, endsOn, lastDay } = end;
  const isExact = precisionOf(endsOn) === 'day';
  const named = { title: partnership.title[language], act: actOf(language, end) };
  const url = addressOf(plan, paths.partnership(partnership.id));
  const text = isExact ? 'watch.event-text' : 'watch.event-text-at-latest';
  const ask = lastDay < plan.day ? 'renewed' : 'renewal';
  return {
    // A full stop stands in no id; neither base, address nor day may change what an event is known by.
    uid: `${partnership.id}.${agreement.id}@jalinan-kota`,
    on: lastDay,
    summary: say(language, isExact ? 'watch.event' : 'watch.event-at-latest', named),
    description: [
      say(language, text, { date: formatDate(language, endsOn) }),
      say(language, 'watch.event-ask', { ask: say(language, `watch.ask-${ask}`) }),
      url,
    ].join('\n'),
    url,
    writtenOn: lookedAtOn(partnership),
  };
};

/** The stated ends of the acts of some partnerships as a calendar, in one language. */
export const calendarOfEnds = (partnerships: readonly Partnership[], plan: CalendarPlan): string =>
  calendarText({
    name: plan.region
      ? say(plan.language, 'watch.calendar-name-of', { region: plan.region })
      : say(plan.language, 'watch.calendar-name'),
    language: plan.language,
    address: addressOf(plan, plan.path),
    events: endsOfActs(partnerships, plan.day).map((end) => eventOf(plan, end)),
  });
