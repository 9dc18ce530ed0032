import { sayCount } from '#i18n/count.ts';
import { formatList, formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say, type PhraseKey } from '#i18n/say.ts';
import { groupName } from '#i18n/statistic-names.ts';
import type { LegalState } from '#model/legal-state.ts';
import { isSigned } from '#model/legal-state.ts';
import { countIn } from '#model/statistic.ts';
import type { Statistic } from '#model/statistic.ts';
import type { StatisticId } from '#model/statistics.ts';

type Values = Record<string, number | string>;

const drawn = ({ group, aside }: Statistic): string[] =>
  group.values.filter((value) => !aside.includes(value));

const most = (statistic: Statistic, kind?: string): { group: string; count: number } =>
  drawn(statistic)
    .map((group) => ({ group, count: countIn(statistic, group, kind) }))
    .reduce((one, other) => (other.count > one.count ? other : one), { group: '', count: 0 });

const sumOf = (statistic: Statistic, groups: readonly string[], kind?: string): number =>
  groups.reduce((sum, group) => sum + countIn(statistic, group, kind), 0);

/** How many partnerships there are in all, for charts that count only some of them. */
type All = { partnerships: number };

const valuesOf: Record<StatisticId, (one: Statistic, language: Language, all: All) => Values> = {
  states: (one) => ({
    unknown: countIn(one, 'term-unknown'),
    signed: sumOf(
      one,
      one.group.values.filter((state) => isSigned(state as LegalState)),
    ),
  }),
  signings: (one) => {
    const peak = most(one);
    const renewals = sumOf(one, drawn(one), 'renewal');
    return { acts: one.things, renewals, year: peak.group, most: peak.count };
  },
  terms: (one) => ({ known: one.things, acts: one.rows.length }),
  freshness: (one) => ({ recent: sumOf(one, ['0-12', '13-24']), all: one.things }),
  sectors: (one, language) => {
    const { group, count } = most(one, 'agreed');
    const [done, hoped] = [countIn(one, group, 'done'), countIn(one, group, 'hoped')];
    const sectors = drawn(one).filter((sector) => countIn(one, sector, 'agreed') > 0).length;
    return { sector: groupName(language, 'sectors', group), agreed: count, done, hoped, sectors };
  },
  programmes: (one) => ({
    reported: sumOf(one, one.group.values, 'reported'),
    all: one.things,
  }),
  regions: (one, language, { partnerships }) => {
    const { group, count } = most(one);
    const region = groupName(language, 'regions', group);
    return { abroad: one.things, all: partnerships, region, most: count };
  },
  countries: (one, language) => {
    const found = drawn(one).filter((group) => countIn(one, group) > 0);
    const names = found
      .slice(0, 3)
      .map(
        (code) =>
          `${groupName(language, 'countries', code)} (${formatNumber(language, countIn(one, code))})`,
      );
    const countries = sayCount(language, 'country', found.length);
    return { countries, names: formatList(language, names) };
  },
  provinces: (one) => ({
    found: one.group.values.filter((code) => countIn(one, code) > 0).length,
    all: one.group.values.length,
  }),
  evidence: (one) => ({ primary: countIn(one, 'primary'), all: one.things }),
  sources: (one) => ({ one: countIn(one, '1'), all: one.things }),
  reliability: (one) => ({
    all: one.things,
    primary: countIn(one, 'primary'),
    weak: countIn(one, 'weak'),
  }),
};

/** Whether the sentence of a chart would speak of nothing. */
const isHollow = (statistic: Statistic): boolean => {
  const { id, rows, things, group } = statistic;
  if (id === 'signings') return things === 0;
  if (id === 'sectors') return most(statistic, 'agreed').count === 0;
  if (id === 'states')
    return !group.values.some((one) => isSigned(one as LegalState) && countIn(statistic, one));
  return rows.length === 0;
};

/** Whether no group stands out as the sentence of a chart would have it: others have as much. */
const isEven = (statistic: Statistic): boolean => {
  const { id } = statistic;
  const kind = id === 'sectors' ? 'agreed' : undefined;
  const named = id === 'countries' ? 3 : 1;
  const counts = drawn(statistic)
    .map((group) => countIn(statistic, group, kind))
    .sort((one, other) => other - one);
  return (counts[named] ?? 0) > 0 && counts[named - 1] === counts[named];
};

const findingOf = (statistic: Statistic): PhraseKey => {
  const { id } = statistic;
  switch (id) {
    case 'signings':
    case 'sectors':
    case 'regions':
    case 'countries':
      return isEven(statistic) ? `statistics.even-${id}` : `statistics.finding-${id}`;
    default:
      return `statistics.finding-${id}`;
  }
};

/** What a chart shows, in one sentence without its full stop; its name where there is nothing to tell. */
export function chartTitle(language: Language, statistic: Statistic, all: All): string {
  const { id } = statistic;
  if (isHollow(statistic)) return say(language, `statistics.name-${id}`);
  const values = Object.entries(valuesOf[id](statistic, language, all)).map(([name, value]) => [
    name,
    typeof value === 'number' ? formatNumber(language, value) : value,
  ]);
  return say(language, findingOf(statistic), Object.fromEntries(values) as Values);
}

const acts: readonly StatisticId[] = ['signings', 'terms'];

/** What a chart counts, and on what day. */
export function chartUnit(language: Language, id: StatisticId, day: string): string {
  if (acts.includes(id)) return say(language, 'statistics.per-act', { day });
  if (id === 'programmes') return say(language, 'statistics.per-programme', { day });
  const unit = id === 'reliability' ? 'statistics.per-source' : 'statistics.per-partnership';
  return say(language, unit, { day });
}
