import { sayCount } from '#i18n/count.ts';
import { formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { SectorEntry } from '#model/atlas.ts';
import type { Sector } from '#schema/vocabularies.ts';
import { sectorFactsOf, type SectorFacts } from './sector-facts.ts';
import type { SectorPart } from './sector-parts.ts';

const written = (language: Language, counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [name, formatNumber(language, count)]),
  );

/** In how many partnerships a sector is agreed, done and hoped for. */
export const ledeOfSector = (
  language: Language,
  { partnerships, agreed, done, hoped }: SectorFacts,
): string =>
  partnerships === 0
    ? say(language, 'sector.lede-none')
    : say(language, 'sector.lede', {
        partnerships: sayCount(language, 'partnership', partnerships),
        ...written(language, { agreed, done, hoped }),
      });

/** What the records do not tell: the ends of acts and the results of programmes. */
export function findingOf(language: Language, facts: SectorFacts): string[] {
  const { signed, endUnknown, programmes, withoutResult } = facts;
  const ends =
    signed === 0
      ? 'sector.finding-unsigned'
      : endUnknown === 0
        ? 'sector.finding-known'
        : signed === 1
          ? 'sector.finding-unknown-one'
          : 'sector.finding-unknown';
  const results =
    programmes === 0
      ? 'sector.finding-idle'
      : withoutResult > 0
        ? 'sector.finding-without'
        : 'sector.finding-with';
  return [
    say(language, ends, written(language, { signed, unknown: endUnknown })),
    say(language, results, written(language, { programmes, without: withoutResult })),
  ];
}

/** A sector in a few sentences, for whoever has not opened its page. */
export function descriptionOfSector(language: Language, entry: SectorEntry): string {
  const facts = sectorFactsOf(entry);
  const finding = facts.partnerships > 0 ? findingOf(language, facts) : [];
  const name = say(language, `sector.${entry.sector}`);
  return [`${name}.`, ledeOfSector(language, facts), ...finding].join(' ');
}

/** How each figure of a sector is counted. */
export function rulesOf(language: Language, facts: SectorFacts): string[] {
  const { partnerships, agreed, agreedBy, done, hoped, signed, programmes } = facts;
  const rules = [
    ['sector.rule-partnerships', { count: partnerships }],
    ['sector.rule-agreed', { count: agreed, ...agreedBy }],
    ['sector.rule-done', { count: done }],
    ['sector.rule-hoped', { count: hoped }],
    ['sector.rule-signed', { count: signed, unknown: facts.endUnknown }],
    ['sector.rule-programmes', { count: programmes, without: facts.withoutResult }],
  ] as const;
  return rules.map(([key, counts]) => say(language, key, written(language, counts)));
}

const partKeys = {
  agreed: 'sector-role.agreement',
  done: 'sector-role.programme',
  hoped: 'sector-role.aspiration',
  programmes: 'sector.programmes',
} as const;

/** The name of a part of a sector's page, on a page of its own. */
export const titleOfPart = (language: Language, sector: Sector, part: SectorPart): string =>
  `${say(language, `sector.${sector}`)}: ${say(language, partKeys[part]).toLocaleLowerCase(language)}`;

/** Such a page in one sentence, for search engines. */
export const descriptionOfPart = (
  language: Language,
  entry: SectorEntry,
  part: SectorPart,
): string =>
  [
    `${titleOfPart(language, entry.sector, part)}.`,
    sayCount(language, part === 'programmes' ? 'programme' : 'partnership', entry[part].length),
  ].join(' ') + '.';
