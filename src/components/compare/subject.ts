import { countryName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { Partnership, Place } from '#model/atlas.ts';
import { type ComparedKind } from '#model/compare.ts';
import { siblingsOf } from '#model/siblings.ts';
import type { Chain } from './compared-lines.ts';
import type { PartnershipFact } from './partnership-facts.ts';
import { partnershipFacts, wordsOfPartnership } from './partnership-facts.ts';
import type { PlaceFact } from './place-facts.ts';
import { placeFacts, wordsOfPlace } from './place-facts.ts';

/** What stands in one column. */
export type Subject = Partnership | Place;
export type Fact = PartnershipFact | PlaceFact;

export const isPartnership = (subject: Subject): subject is Partnership => 'parties' in subject;

/** What is compared of partnerships or of places, in the order of the rows. */
export const factsOf = (kind: ComparedKind): readonly Fact[] =>
  kind === 'k' ? partnershipFacts : placeFacts;

/** The name of a column. */
export const nameOf = (language: Language, subject: Subject): string => {
  if (isPartnership(subject)) return subject.title[language];
  const { name, country } = subject.record;
  return subject.isHome ? name[language] : `${name[language]}, ${countryName(language, country)}`;
};

export const addressOf = (language: Language, subject: Subject): string =>
  linkTo(
    language,
    isPartnership(subject) ? paths.partnership(subject.id) : paths.place(subject.id),
  );

const mostChains = 6;

/** The chains of acts that are drawn for it: its own, or those of its partnerships with the latest evidence. */
export const chainsOf = (language: Language, subject: Subject): Chain[] =>
  isPartnership(subject)
    ? [{ line: subject.line }]
    : siblingsOf(subject)
        .filter(({ line }) => line.from < line.today)
        .slice(0, mostChains)
        .map(({ title, line }) => ({ label: title[language], line }));

/** What a fact says in single words, to tell what columns have in common; nothing where that cannot be told. */
export const wordsOf = (language: Language, subject: Subject, fact: Fact): string[] =>
  isPartnership(subject)
    ? wordsOfPartnership(language, subject, fact as PartnershipFact)
    : wordsOfPlace(language, subject, fact as PlaceFact);

/** What is said of the words that all columns share. */
export const commonWords = (language: Language, words: readonly string[]): string =>
  say(language, 'compare.common', { values: words.join(', ') });
