import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Atlas } from '#model/atlas.ts';
import { yearOf } from '#model/partial-date.ts';
import { wholeTimelineOf } from './whole-timeline.ts';

/** What the page of the timeline is, in a sentence. */
export function timelineDescription(
  language: Language,
  atlas: Pick<Atlas, 'partnerships' | 'day'>,
): string {
  const years = wholeTimelineOf(atlas).entries.map(({ on }) => yearOf(on));
  const [last, first] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return say(language, 'timeline.description-empty');
  return say(language, 'timeline.description', { first, last });
}
