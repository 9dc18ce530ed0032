import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { WatchGroup } from '#model/watch.ts';
import { isCurrent, type Watch, type WatchRow } from '#model/watch-rows.ts';
import type { Place } from '#model/place.ts';
import { actName } from '../agreement/act-words.ts';

const isPartyIn =
  (place: Place) =>
  ({ partnership }: WatchRow): boolean =>
    partnership.parties.some((party) => 'place' in party && party.place === place);

const groupsInLetter = [
  'lapsed',
  'within-3',
  'within-6',
  'within-12',
  'waiting',
  'term-unknown',
] as const satisfies readonly WatchGroup[];

/** Whether a letter asks about what stands in a group: where something is missing or near. */
export const isInLetter = (group: WatchGroup): boolean =>
  groupsInLetter.some((one) => one === group);

/** What a place can be asked about, on the day of the build: where it is a party itself, and something is missing or near. */
export const askedOf = (place: Place, watch: Watch): WatchRow[] =>
  groupsInLetter
    .flatMap((group) => watch[group])
    .filter(isCurrent)
    .filter(isPartyIn(place));

const entryOf = (language: Language, { partnership, acts, ask }: WatchRow): string => {
  const title = partnership.title[language];
  const asked = say(language, `watch.ask-${ask}`);
  const named = acts[0] && ask !== 'any-act' ? actName(language, acts[0]) : '';
  const act = named.charAt(0).toLowerCase() + named.slice(1);
  if (act === '') return `${title}. ${asked}`;
  return say(language, 'watch.letter-entry', { title, act, ask: asked });
};

/** A letter that asks a place for what is missing; without one, a form to fill in. */
export function letterTo(
  language: Language,
  place: Place | undefined,
  rows: readonly WatchRow[],
): string {
  const blank = say(language, 'watch.letter-blank', { ask: say(language, 'watch.ask-text') });
  const entries = rows.length > 0 ? rows.map((row) => entryOf(language, row)) : [blank];
  return [
    say(language, 'watch.letter-to', {
      place: place?.record.name[language] ?? say(language, 'watch.letter-blank-place'),
    }),
    say(language, 'watch.letter-subject'),
    say(language, 'watch.letter-opening'),
    entries.map((entry, at) => `${at + 1}. ${entry}`).join('\n'),
    say(language, 'watch.letter-closing'),
  ].join('\n\n');
}
