import { sayCount } from '#i18n/count.ts';
import { formatDate, languageName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { Place, Source } from '#model/atlas.ts';
import type { Claim } from '#schema/place.ts';
import type { SourceRecord } from '#schema/source.ts';
import type { Fact } from '../place/fact.ts';

/** The language that a title is written in: its own, or that of its translation. */
export const titleLanguageOf = ({ titleLanguage, language }: SourceRecord): string =>
  titleLanguage ?? language;

/** The figures about places that rest on a source. */
export const claimsOn = ({ id, places }: Source): { place: Place; claims: Claim[] }[] =>
  places.map((place) => ({
    place,
    claims: (place.record.claims ?? []).filter(({ sources }) => sources.includes(id)),
  }));

/** A source in one sentence, for search engines. */
export function descriptionOfSource(language: Language, { record, partnerships }: Source): string {
  const { publisher, published, reliability } = record;
  const key = published ? 'source.description' : 'source.description-undated';
  return say(language, key, {
    publisher,
    date: published ? formatDate(language, published) : '',
    reliability: say(language, `reliability.${reliability}`),
    partnerships: sayCount(language, 'partnership', partnerships.length),
  });
}

/** What is known of a source itself, its reliability aside. */
export function factsOfSource(language: Language, { record }: Source): Fact[] {
  const { publisher, published, accessedOn, kind } = record;
  const publishedOn = published ? formatDate(language, published) : say(language, 'source.no-date');
  return [
    { label: say(language, 'source.publisher'), values: [{ text: publisher }] },
    { label: say(language, 'source.published'), values: [{ text: publishedOn }] },
    {
      label: say(language, 'source.read'),
      values: [{ text: formatDate(language, accessedOn), note: say(language, 'source.read-note') }],
    },
    {
      label: say(language, 'source.language'),
      values: [{ text: languageName(language, record.language) }],
    },
    {
      label: say(language, 'source.kind'),
      values: [{ text: say(language, `source-kind.${kind}`) }],
    },
  ];
}

/** A source by its title, publisher and date: headlines are printed twice, and offices use one title for years. */
export const titleOfSource = (
  language: Language,
  { record: { title, publisher, published } }: Pick<Source, 'record'>,
): string => {
  const names = title === publisher ? [] : [publisher];
  const origin = [...names, ...(published ? [formatDate(language, published)] : [])].join(', ');
  return origin === '' ? title : `${title} (${origin})`;
};
