import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { ExplainedState } from '#model/legal-state.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';

/** What sources say of the acts that decide a state: that they name none, an end, or a length in their words. */
export function termNotesOf(
  language: Language,
  { agreements }: Pick<PartnershipRecord, 'agreements'>,
  { state, acts }: Pick<ExplainedState, 'state' | 'acts'>,
): string[] {
  const deciding = agreements.filter(({ id }) => acts.includes(id));
  const isUnnamed = deciding.length > 0 && deciding.every(({ type }) => type === 'unspecified');
  const key = state === 'term-passed' ? 'partnership.term-passed' : 'partnership.term-until';
  return [
    ...(isUnnamed ? [say(language, 'partnership.act-unnamed')] : []),
    ...deciding.flatMap(({ endsOn, termStated }) => [
      ...(endsOn ? [say(language, key, { date: formatDate(language, endsOn) })] : []),
      ...(termStated
        ? [say(language, 'partnership.term-stated', { term: termStated[language] })]
        : []),
    ]),
  ];
}
