import { countryName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Partnership } from '#model/atlas.ts';
import type { Sector } from '#schema/vocabularies.ts';

/** What is compared of partnerships, in the order of the rows. */
export const partnershipFacts = [
  'state',
  'activity',
  'kind',
  'countries',
  'acts',
  'agreed',
  'done',
  'hoped',
  'programmes',
  'evidence',
  'page',
] as const;
export type PartnershipFact = (typeof partnershipFacts)[number];

const sectorNames = (language: Language, sectors: readonly Sector[]): string[] =>
  sectors.map((sector) => say(language, `sector.${sector}`));

/** What a fact of a partnership says in single words. */
export function wordsOfPartnership(
  language: Language,
  { record, countries, legalState, activity, sectors, evidence }: Partnership,
  fact: PartnershipFact,
): string[] {
  const words: Partial<Record<PartnershipFact, string[]>> = {
    state: [say(language, `state.${legalState}`)],
    activity: [say(language, `activity.${activity}`)],
    kind: [say(language, `kind.${record.kind}`)],
    countries: countries.map((code) => countryName(language, code)),
    agreed: sectorNames(language, sectors.agreement),
    done: sectorNames(language, sectors.programme),
    hoped: sectorNames(language, sectors.aspiration),
    evidence: [say(language, `evidence.${evidence}`)],
  };
  return words[fact] ?? [];
}
