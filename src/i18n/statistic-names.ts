import type { StatisticId } from '#model/statistic-ids.ts';
import { sayCount } from './count.ts';
import { countryName } from './format.ts';
import type { Language } from './language.ts';
import { phrases } from './phrases.ts';
import { say, type PhraseKey } from './say.ts';

const isPhrase = (key: string): key is PhraseKey => Object.hasOwn(phrases, key);

/** What stands before the value in the key of a group's phrase. */
const prefixes: Readonly<Partial<Record<StatisticId, readonly string[]>>> = {
  states: ['state.'],
  terms: ['statistics.term-', 'acts.'],
  freshness: ['statistics.age-'],
  sectors: ['sector.'],
  programmes: ['status.'],
  regions: ['region.'],
  provinces: ['province.'],
  evidence: ['evidence.'],
  sources: ['statistics.sources-'],
  reliability: ['reliability.'],
};

const notFound = { undated: 'acts.no-date', 'end-unknown': 'acts.no-end' } as const;

const withoutPhrase = (language: Language, id: StatisticId, group: string): string => {
  if (id === 'countries') return countryName(language, group);
  if (id === 'sources') return sayCount(language, 'source', Number(group));
  if (id === 'terms') return say(language, 'statistics.term-years', { years: group });
  return group;
};

/** What a group of a chart is called. */
export function groupName(language: Language, id: StatisticId, group: string): string {
  const key = (prefixes[id] ?? []).map((prefix) => prefix + group).find(isPhrase);
  if (key) return say(language, key);
  if (Object.hasOwn(notFound, group))
    return say(language, notFound[group as keyof typeof notFound]);
  return withoutPhrase(language, id, group);
}

const kindPrefixes: Readonly<Partial<Record<StatisticId, string>>> = {
  signings: 'statistics.signing-',
  sectors: 'sector.count-',
  programmes: 'statistics.result-',
};

/** What a kind within the groups of a chart is called. */
export function kindName(language: Language, id: StatisticId, kind: string): string {
  const key = (kindPrefixes[id] ?? '') + kind;
  return isPhrase(key) ? say(language, key) : kind;
}
