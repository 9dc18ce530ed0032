import { eventTypes } from '#schema/vocabularies.ts';
import type { Change, ChangeKind } from './changes.ts';
import { dateIn, entriesIn, isSame, oneOf, without, type Facts } from './changes-facts.ts';

const told = (what: ChangeKind, event: Facts): Change => ({
  what,
  type: oneOf(eventTypes, event.type) ?? 'other',
  on: dateIn(event.date),
});

/** Takes out of a list what is the same as something in another by one measure; gives back what was so paired. */
const paired = (one: Facts[], other: Facts[], isAlike: (a: Facts, b: Facts) => boolean) =>
  [...one].flatMap((event) => {
    const at = other.findIndex((candidate) => isAlike(event, candidate));
    const [found] = at < 0 ? [] : other.splice(at, 1);
    if (!found) return [];
    one.splice(one.indexOf(event), 1);
    return [{ event, found }];
  });

/** What changed in the dated evidence of a record; an event has no id, so what says the same is the same. */
export const changesOfEvents = (before: unknown, after: unknown): Change[] => {
  const bare = (value: unknown) => entriesIn(value).map((event) => without(event, 'sources'));
  const [earlier, later] = [bare(before), bare(after)];
  paired(later, earlier, isSame);
  const reworded = paired(later, earlier, (a, b) => a.date === b.date && a.type === b.type);
  const corrected = paired(later, earlier, (a, b) => isSame(a.description, b.description));
  return [
    ...later.map((event) => told('event-added', event)),
    ...earlier.map((event) => told('event-removed', event)),
    ...corrected.map(({ event }) => told('event-corrected', event)),
    ...reworded.slice(0, 1).map((): Change => ({ what: 'reworded' })),
  ];
};
