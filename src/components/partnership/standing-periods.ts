import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Partnership } from '#model/atlas.ts';
import { explainStateOn } from '#model/legal-state.ts';
import type { ExplainedState } from '#model/legal-state.ts';
import type { Day } from '#model/partial-date.ts';
import { actName, eventName } from '../agreement/act-words.ts';
import { anchorOfAct } from '../agreement/anchors.ts';
import { anchorOfProgramme } from './anchors.ts';
import { termNotesOf } from './term-notes.ts';

/** What is said of a legal state for as long as it lasts; `from` is left out for the state on the day of the build. */
export type StandingPeriod = {
  from?: Day;
  notes: string[];
  why: string;
  /** What of the record decides, with a link to its row where it has one. */
  deciding: { text: string; href?: string }[];
  rule: string;
};

type Explained = Pick<Partnership, 'record' | 'legalState' | 'stateReason' | 'changes'>;

const decidingIn = (
  language: Language,
  { agreements, events, programmes }: Partnership['record'],
  explained: ExplainedState,
): StandingPeriod['deciding'] => [
  ...agreements
    .filter(({ id }) => explained.acts.includes(id))
    .map((act) => ({ text: actName(language, act), href: `#${anchorOfAct(act.id)}` })),
  ...events
    .filter((_, at) => explained.events.includes(at))
    .map((event) => ({ text: eventName(language, event) })),
  ...programmes
    .filter(({ id }) => explained.programmes.includes(id))
    .map(({ id, name }) => ({ text: name[language], href: `#${anchorOfProgramme(id)}` })),
];

/** The legal state of today and those that will follow it, each with its reason in words. */
export function standingPeriodsOf(
  language: Language,
  { record, legalState, stateReason, changes }: Explained,
  day: Day,
): StandingPeriod[] {
  const told = (explained: ExplainedState, since: string): StandingPeriod => ({
    notes: [since, ...termNotesOf(language, record, explained)],
    why: say(language, `why.${explained.state}`),
    deciding: decidingIn(language, record, explained),
    rule: say(language, 'partnership.rule', { rule: explained.rule }),
  });
  const written = (on: Day) => formatDate(language, on);
  const now = say(language, 'partnership.state-as-of', { day: written(day) });
  const states = [legalState, ...changes.map((change) => change.legalState)];
  const later = changes.filter((change, at) => change.legalState !== states[at]);
  return [
    told({ state: legalState, ...stateReason }, now),
    ...later.map(({ on }) => ({
      from: on,
      ...told(
        explainStateOn(record, on),
        say(language, 'partnership.state-since', { day: written(on) }),
      ),
    })),
  ];
}
