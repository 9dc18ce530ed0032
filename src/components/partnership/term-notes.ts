import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Partnership } from '#model/atlas.ts';

/** What sources say of the term of the acts that decide the state: an end, or a length in their words. */
export function termNotesOf(
  language: Language,
  { record, stateReason, legalState }: Pick<Partnership, 'record' | 'stateReason' | 'legalState'>,
): string[] {
  const deciding = record.agreements.filter(({ id }) => stateReason.acts.includes(id));
  const key = legalState === 'term-passed' ? 'partnership.term-passed' : 'partnership.term-until';
  return deciding.flatMap(({ endsOn, termStated }) => [
    ...(endsOn ? [say(language, key, { date: formatDate(language, endsOn) })] : []),
    ...(termStated
      ? [say(language, 'partnership.term-stated', { term: termStated[language] })]
      : []),
  ]);
}
