import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { typeNames } from './type-names.ts';
import type { Words } from './words.ts';

/** What the script of the search page says. */
export const searchWords = (language: Language): Words => ({
  one: say(language, 'search.result'),
  many: say(language, 'search.results'),
  none: say(language, 'search.none'),
  'one-for': say(language, 'search.result-for'),
  'many-for': say(language, 'search.results-for'),
  'none-for': say(language, 'search.none-for'),
  'part-for': say(language, 'search.part-for'),
  'without-sources': say(language, 'search.without-sources'),
  only: say(language, 'search.only'),
  'group-named': say(language, 'search.group-named'),
  'group-best': say(language, 'search.group-best'),
  'group-all': say(language, 'search.group-all'),
  'group-partly': say(language, 'search.group-partly'),
  ...Object.fromEntries(
    Object.entries(typeNames(language)).map(([type, name]) => [`group-${type}`, name]),
  ),
  remove: say(language, 'search.remove'),
  'other-language': say(language, 'search.other-language'),
  'other-one': say(language, 'search.other-language-result'),
  'other-many': say(language, 'search.other-language-results'),
  missing: say(language, 'search.trouble-missing'),
  offline: say(language, 'search.trouble-offline'),
  stale: say(language, 'search.trouble-stale'),
  blocked: say(language, 'search.trouble-blocked'),
});
