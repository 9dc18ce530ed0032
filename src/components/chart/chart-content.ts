import { formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { groupName, kindName } from '#i18n/statistic-names.ts';
import type { LegalState } from '#model/legal-state.ts';
import { countIn } from '#model/statistic.ts';
import type { Statistic } from '#model/statistic.ts';
import type { BarContent } from './bar-drawing.ts';
import type { Look } from './chart-drawing.ts';
import type { YearContent } from './column-drawing.ts';

/** Charts whose groups have an order of their own; one without anything in it is part of the picture. */
const ordered: readonly Statistic['id'][] = ['terms', 'freshness', 'evidence', 'reliability'];

/** From this many groups on, those that count one thing are named in a sentence instead. */
const manyGroups = 15;

/** How the kinds of a chart are drawn: what is agreed as an outline, what is done filled, what is hoped for dashed. */
export const lookOf: Readonly<Record<string, Look>> = {
  agreed: 'outline',
  done: 'solid',
  hoped: 'dashed',
  reported: 'solid',
  'not-reported': 'outline',
  first: 'solid',
  renewal: 'hatch',
  other: 'outline',
};

const present = (statistic: Statistic): string[] =>
  statistic.group.values.filter(
    (group) =>
      !statistic.aside.includes(group) &&
      (ordered.includes(statistic.id) || countIn(statistic, group) > 0),
  );

/** The groups of a chart that count one thing, where there are many groups. */
export const foldedGroups = (statistic: Statistic): string[] => {
  const groups = present(statistic);
  if (statistic.id !== 'countries' || groups.length < manyGroups) return [];
  return groups.filter((group) => countIn(statistic, group) === 1);
};

/** The groups that a chart draws. */
export const drawnGroups = (statistic: Statistic): string[] => {
  const folded = foldedGroups(statistic);
  return present(statistic).filter((group) => !folded.includes(group));
};

/** What a chart of bars draws, in one language. */
export function barContentOf(language: Language, statistic: Statistic): BarContent {
  const { id, kind } = statistic;
  const kinds = kind?.values ?? [undefined];
  return {
    columns: kinds.map((one) => ({
      name: one === undefined ? '' : kindName(language, id, one),
      look: lookOf[one ?? ''] ?? 'solid',
    })),
    rows: drawnGroups(statistic).map((group) => {
      const counts = kinds.map((one) => countIn(statistic, group, one));
      return {
        name: groupName(language, id, group),
        counts,
        texts: counts.map((count) => (count > 0 ? formatNumber(language, count) : '–')),
        state: id === 'states' ? (group as LegalState) : undefined,
      };
    }),
  };
}

/** What a chart year by year draws. */
export function yearContentOf(statistic: Statistic): YearContent {
  const kinds = statistic.kind?.values ?? [];
  const years = statistic.group.values.filter((group) => !statistic.aside.includes(group));
  return {
    parts: kinds.map((kind) => lookOf[kind] ?? 'solid'),
    years: years.map((year) => ({
      year,
      counts: kinds.map((kind) => countIn(statistic, year, kind)),
    })),
  };
}

/** The figures of a chart in words: “Dalam masa berlaku (2); Penjajakan (57)”. */
export const figuresInWords = (
  language: Language,
  statistic: Statistic,
  groups: readonly string[],
): string =>
  groups
    .filter((group) => countIn(statistic, group) > 0)
    .map(
      (group) =>
        `${groupName(language, statistic.id, group)} (${countsInWords(language, statistic, group)})`,
    )
    .join('; ');

const countsInWords = (language: Language, statistic: Statistic, group: string): string => {
  const { id, kind, aside } = statistic;
  if (!kind || aside.includes(group)) return formatNumber(language, countIn(statistic, group));
  return kind.values
    .filter((one) => countIn(statistic, group, one) > 0)
    .map(
      (one) =>
        `${formatNumber(language, countIn(statistic, group, one))} ${kindName(language, id, one)}`,
    )
    .join(', ');
};
