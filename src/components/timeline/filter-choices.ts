import { countryName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { byText } from '#model/order.ts';
import { timelineKinds } from '#model/timeline.ts';
import type { TimelineEntry } from '#model/timeline.ts';
import { sectors } from '#schema/vocabularies.ts';

/** A field of the filter with the values that some entry has. */
export type Choice = { name: string; label: string; options: { value: string; text: string }[] };

/** What a timeline can be narrowed by. */
export function choicesOf(language: Language, entries: readonly TimelineEntry[]): Choice[] {
  const kinds = new Set(entries.map(({ kind }) => kind));
  const touched = new Set(entries.flatMap((entry) => entry.sectors));
  const countries = [...new Set(entries.flatMap(({ partnership }) => partnership.countries))];
  return [
    {
      ...{ name: 'kind', label: say(language, 'timeline.filter-kind') },
      options: timelineKinds
        .filter((kind) => kinds.has(kind))
        .map((kind) => ({ value: kind, text: say(language, `timeline.kind-${kind}`) })),
    },
    {
      ...{ name: 'sector', label: say(language, 'list.facet-sector') },
      options: sectors
        .filter((sector) => touched.has(sector))
        .map((sector) => ({ value: sector, text: say(language, `sector.${sector}`) })),
    },
    {
      ...{ name: 'country', label: say(language, 'list.facet-country') },
      options: countries
        .map((code) => ({ value: code, text: countryName(language, code) }))
        .sort(byText(({ text }) => text)),
    },
  ];
}
