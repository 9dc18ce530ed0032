import { shortMonths } from '#i18n/dates.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { orders } from '#model/choices.ts';

/** What the script of the list says. */
export const listWords = (language: Language): Readonly<Record<string, string>> => ({
  shown: say(language, 'list.shown'),
  see: say(language, 'list.see-results'),
  more: say(language, 'list.more'),
  'so-far': say(language, 'list.rows-so-far'),
  remove: say(language, 'list.remove'),
  without: say(language, 'list.without'),
  'find-nothing': say(language, 'list.find-nothing'),
  'find-more': say(language, 'list.find-more'),
  'search-instead': say(language, 'list.search-instead'),
  years: say(language, 'list.years-chosen'),
  copied: say(language, 'list.copied'),
  'not-copied': say(language, 'list.not-copied'),
  loading: say(language, 'list.loading'),
  trouble: say(language, 'list.trouble'),
  'no-date': say(language, 'list.no-date'),
  months: shortMonths(language).join(' '),
  network: say(language, 'kind.network'),
  domestic: say(language, 'list.domestic'),
  ...Object.fromEntries(
    orders.map((order) => [`ordered-${order}`, say(language, `list.ordered-${order}`)]),
  ),
});
