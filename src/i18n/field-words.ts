import * as values from '#schema/vocabularies.ts';
import { indonesianHints } from './field-hints.ts';
import type { Language } from './language.ts';
import { phrases } from './phrases.ts';

type Words = Readonly<Record<Language, string>>;

// As a plain list: a union of all phrases is more than the compiler can hold.
const all: Readonly<Record<string, Words>> = phrases;

const wordsOf = (key: string): Words | undefined =>
  Object.hasOwn(all, key) ? all[key] : undefined;

/** How a field is called; inside a text in both languages, `id` is a language. Throws where it has no name yet. */
export const fieldName = (field: string, isInPair = false): Words => {
  const name = wordsOf(`field.${isInPair && field === 'id' ? 'in-id' : field}`);
  if (!name) throw new Error(`src/i18n/phrases/field.ts does not name the field “${field}”.`);
  return name;
};

/** What a description of the schemas says in both languages. Throws where the Indonesian is missing. */
export const hintIn = (description: string): Words => {
  const indonesian = indonesianHints[description];
  if (indonesian === undefined)
    throw new Error(`src/i18n/field-hints.ts has no Indonesian for “${description}”.`);
  return { id: indonesian, en: description };
};

const vocabularies: readonly (readonly [readonly string[], prefix: string])[] = [
  [values.partnershipKinds, 'kind.'],
  [values.agreementTypes, 'agreement.'],
  [values.eventTypes, 'event.'],
  [values.programmeStatuses, 'status.'],
  [values.humanResourceTypes, 'human-resource.'],
  [values.sectors, 'sector.'],
  [values.placeKinds, 'place-kind.'],
  [values.organizationKinds, 'organization-kind.'],
  [values.sourceKinds, 'source-kind.'],
  [values.reliabilities, 'reliability.'],
  [values.certainties, 'glossary.certainty-'],
];

/** A list of allowed values that has a name, and what each of them means. */
export type Vocabulary = { name: string; meanings: { value: string; words: Words }[] };

/** The vocabulary that a list of allowed values is; none where the values speak for themselves. */
export const vocabularyOf = (allowed: readonly unknown[]): Vocabulary | undefined => {
  const found = vocabularies.find(([words]) => words.join() === allowed.join());
  if (!found) return undefined;
  const [values, prefix] = found;
  const meanings = values.map((value) => ({
    value,
    words: wordsOf(prefix + value) ?? { id: value, en: value },
  }));
  return { name: prefix.replace(/\.$|^glossary\.|-$/g, ''), meanings };
};
