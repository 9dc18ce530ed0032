import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { TimelineEntry } from '#model/timeline.ts';
import type { Programme } from '#schema/programme.ts';
import { actName } from '../agreement/act-words.ts';

// Whether a beginning or an end that a source gives has come about is known only of some programmes.
const isKnownToHave: Readonly<Record<'start' | 'end', readonly Programme['status'][]>> = {
  start: ['running', 'completed', 'planned'],
  end: ['completed', 'planned'],
};

const programmeWords = (
  language: Language,
  { name, status, startedOn, endedOn }: Programme,
  point: 'start' | 'end' | 'status',
): string => {
  const named = { name: name[language] };
  if (status === 'cancelled') return say(language, 'timeline.programme-cancelled', named);
  if (point === 'status') {
    if (status === 'unknown') return say(language, 'timeline.programme-in', named);
    if (status === 'planned') return say(language, 'timeline.programme-plan', named);
    const told = say(language, `status.${status}`);
    return say(language, 'timeline.programme-status', { ...named, status: told });
  }
  if (startedOn !== undefined && startedOn === endedOn)
    return say(language, 'timeline.programme-in', named);
  const isKnown = isKnownToHave[point].includes(status);
  return say(language, `timeline.programme-${point}${isKnown ? '' : '-stated'}`, named);
};

/** What an entry of the timeline tells, in one line. */
export function entryWords(language: Language, entry: TimelineEntry): string {
  if (entry.kind === 'event') {
    const { type, description } = entry.event;
    const told = description[language];
    return type === 'other' ? told : `${say(language, `event.${type}`)}. ${told}`;
  }
  if (entry.kind === 'programme') return programmeWords(language, entry.programme, entry.point);
  if (entry.kind === 'end') {
    const key = entry.act.endedOn === undefined ? 'timeline.term-ends' : 'timeline.term-ended';
    return say(language, key, { act: actName(language, entry.act) });
  }
  const act = say(language, `agreement.${entry.act.type}`);
  return entry.kind === 'renewal' ? say(language, 'timeline.renewed', { act }) : act;
}

/** How an entry is marked that is not known to have happened: a plan, or a day that lies ahead. */
export const planWords = (language: Language, entry: TimelineEntry): string | undefined => {
  const isTold = entry.kind === 'programme' && entry.point === 'status';
  if (!entry.isPlan || isTold) return undefined;
  return say(language, entry.kind === 'programme' ? 'timeline.plan' : 'timeline.not-yet');
};
