import type { Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import { editAddressOf, reportAddressOf } from '#outputs/correction-links.ts';
import type { Publisher } from '#outputs/correction-links.ts';

/** Where the record of a partnership can be edited, and an error in it reported. */
export const waysFor = (
  language: Language,
  id: string,
  publisher: Publisher,
): { edit: string | undefined; report: string | undefined } => ({
  edit: editAddressOf(publisher, `src/content/partnerships/${id}.mdx`),
  report: reportAddressOf(
    publisher,
    say(language, 'use.report-title', { id: paths.partnership(id) }),
  ),
});
