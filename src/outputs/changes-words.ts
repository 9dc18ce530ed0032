import { sayCount } from '#i18n/count.ts';
import { formatDate, formatList, formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { phrases } from '#i18n/phrases.ts';
import { say, type PhraseKey } from '#i18n/say.ts';
import type { ChangedOthers } from '#model/change-log.ts';
import type { Change } from '#model/changes.ts';

// A value of the vocabulary at the time of a change need not be in today's.
const labelOf = (language: Language, ...keys: readonly string[]): string[] => {
  const known = keys.find((key) => key in phrases);
  return known === undefined ? [] : [say(language, known as PhraseKey)];
};

const typeOf = (language: Language, { what, type }: Change): string[] => {
  if (type === undefined) return [];
  const vocabulary = what.startsWith('event')
    ? 'event'
    : ({ 'programme-status': 'status', 'kind-changed': 'kind' }[what as string] ?? 'agreement');
  return labelOf(language, `${vocabulary}.${type}`);
};

const dateOf = (language: Language, { on, was }: Change): string[] => {
  const dates = {
    on: on === undefined ? '' : formatDate(language, on),
    was: was === undefined ? '' : formatDate(language, was),
  };
  if (was !== undefined) return [say(language, on ? 'change.was-is' : 'change.was', dates)];
  return on === undefined ? [] : [dates.on];
};

const sectorsOf = (language: Language, { added = [], removed = [] }: Change): string[] =>
  (
    [
      ['added', added],
      ['removed', removed],
    ] as const
  ).flatMap(([what, sectors]) => {
    const named = sectors.flatMap((sector) => labelOf(language, `sector.${sector}`));
    if (named.length === 0) return [];
    return [say(language, `change.sectors-${what}`, { sectors: formatList(language, named) })];
  });

/** One change in words, as “perpanjangan ditambahkan (Nota kesepahaman, 11 Agustus 2025)”. */
export const changeWords = (language: Language, change: Change): string => {
  const sources = sayCount(language, 'source', change.count ?? 0);
  const told = say(language, `change.${change.what}`, { sources });
  const name = change.name === undefined ? [] : [change.name[language]];
  const facts = [...name, ...typeOf(language, change), ...dateOf(language, change)].join(', ');
  const details = [facts, ...sectorsOf(language, change)].filter(Boolean).join('; ');
  return details === '' ? told : say(language, 'change.with', { change: told, details });
};

const mostTold = 5;

/** The changes of one record in words, what matters most first; the rest of many is counted. */
export const changesWords = (language: Language, changes: readonly Change[]): string => {
  const told = changes.length > mostTold + 1 ? changes.slice(0, mostTold) : changes;
  const rest = changes.length - told.length;
  const more =
    rest > 0 ? [say(language, 'changes.more', { count: formatNumber(language, rest) })] : [];
  return [...told.map((change) => changeWords(language, change)), ...more].join('; ');
};

const countOf = (language: Language, { collection, count }: ChangedOthers): string => {
  const number = { count: formatNumber(language, count) };
  if (collection === 'places') return sayCount(language, 'place', count);
  if (collection === 'organizations') return sayCount(language, 'organization', count);
  if (collection === 'sources') return sayCount(language, 'source', count);
  const what = collection === 'glossary' ? 'term' : 'page';
  return say(language, count === 1 ? `changes.${what}` : `changes.${what}s`, number);
};

/** What happened to the other records of a day: “12 sumber ditambahkan dan 1 daerah disunting”. */
export const othersWords = (language: Language, others: readonly ChangedOthers[]): string =>
  say(language, 'changes.others', {
    changes: formatList(
      language,
      others.map((one) =>
        say(language, `changes.other-${one.what}`, { what: countOf(language, one) }),
      ),
    ),
  });
