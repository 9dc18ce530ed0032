import type { AgreementFacts, EventFacts, History, ProgrammeFacts } from './history.ts';
import { comesBefore, lastOf, momentOfAct, momentOfEvent } from './moment.ts';
import type { Moment } from './moment.ts';
import { firstDayOf } from './partial-date.ts';
import type { Day, PartialDate } from './partial-date.ts';

/** A signed act with its moment. */
export type PlacedAct = { readonly act: AgreementFacts; readonly moment: Moment };

/** An event with its moment; the place of the moment is its place in the file. */
export type PlacedEvent = { readonly event: EventFacts; readonly moment: Moment };

/** What of a history counts on one day. */
export type Counting = {
  readonly acts: readonly PlacedAct[];
  readonly events: readonly PlacedEvent[];
  readonly programmes: readonly ProgrammeFacts[];
  /** The last termination; what came before it is left out above. */
  readonly termination: PlacedEvent | undefined;
};

/** Whether something of this date counts on a day: it has no date, or its first day has come. */
export const countsOn = (date: PartialDate | undefined, day: Day): boolean =>
  date === undefined || firstDayOf(date) <= day;

/** The acts signed up to a day, in file order. */
export const actsUpTo = ({ agreements }: History, day: Day): PlacedAct[] =>
  agreements
    .map((act, place) => ({ act, moment: momentOfAct(act.signedOn, place) }))
    .filter(({ act }) => countsOn(act.signedOn, day));

/** The events up to a day, in file order. */
export const eventsUpTo = ({ events }: History, day: Day): PlacedEvent[] =>
  events
    .map((event, place) => ({ event, moment: momentOfEvent(event.date, place) }))
    .filter(({ event }) => countsOn(event.date, day));

/** What counts on one day: what is undated or has come, but not what came before the last termination. */
export const countingOn = (history: History, day: Day): Counting => {
  const acts = actsUpTo(history, day);
  const events = eventsUpTo(history, day);
  const programmes = history.programmes.filter(({ startedOn }) => countsOn(startedOn, day));
  const termination = lastOf(events.filter(({ event }) => event.type === 'termination'));
  if (!termination) return { acts, events, programmes, termination };
  const isAfter = ({ moment }: { moment: Moment }) => comesBefore(termination.moment, moment);
  return {
    acts: acts.filter(isAfter),
    events: events.filter(isAfter),
    programmes: programmes.filter(({ startedOn }, place) =>
      isAfter({ moment: momentOfAct(startedOn, place) }),
    ),
    termination,
  };
};
