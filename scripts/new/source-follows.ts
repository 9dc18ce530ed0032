import { partialDate } from '#schema/dates.ts';
import type { SourceRecord } from '#schema/source.ts';
import type { Wording } from '#schema/wording.ts';
import type { Reliability, SourceKind } from '#schema/vocabularies.ts';
import { firstDayOf } from '#model/partial-date.ts';
import { commonest } from './commonest.ts';
import type { Known } from './known.ts';
import type { Context } from './question.ts';

/** The host of an address, without www; empty where there is none. */
export const hostOf = (url: string | undefined): string =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';

/** The sources of the same host, with their ids. */
export const sameHost = ({ content }: Known, url: string | undefined): [string, SourceRecord][] => {
  const host = hostOf(url);
  return host === ''
    ? []
    : [...content.sources].filter(([, source]) => hostOf(source.url) === host);
};

/** What most other sources of the same host have in a field. */
export const asOnSameHost = <Field extends keyof SourceRecord>(
  { answers, known }: Context,
  field: Field,
): SourceRecord[Field] | undefined =>
  commonest(sameHost(known, answers.url).map(([, source]) => source[field]));

/** The ids of the sources with the same address, or with the same title and publisher. */
export const sourcesLike = ({ answers, known }: Context): string[] => {
  const plain = (url = '') => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return [...known.content.sources].flatMap(([id, source]) =>
    answers.url !== undefined && plain(source.url) === plain(answers.url) ? [id] : [],
  );
};

const languageOfEnding: Readonly<Record<string, string>> = {
  id: 'id',
  jp: 'ja',
  cn: 'zh',
  tw: 'zh',
  kr: 'ko',
  th: 'th',
  vn: 'vi',
  nl: 'nl',
  de: 'de',
  at: 'de',
  fr: 'fr',
  it: 'it',
  es: 'es',
  pt: 'pt',
  br: 'pt',
  ru: 'ru',
  tr: 'tr',
  pl: 'pl',
  se: 'sv',
  dk: 'da',
  uk: 'en',
  us: 'en',
  au: 'en',
  nz: 'en',
  gov: 'en',
  edu: 'en',
};

/** The language that the path, other pages of the host, or the ending of the host tell. */
export const languageOfUrl = (context: Context): string | undefined => {
  const { url } = context.answers;
  const inPath = /^https?:\/\/[^/]+\/(en|id|ja|zh|ko|de|nl|fr)(?:\/|$)/.exec(url ?? '')?.[1];
  const ending = hostOf(url).split('.').at(-1) ?? '';
  return inPath ?? asOnSameHost(context, 'language') ?? languageOfEnding[ending];
};

/** What is told of a language that was taken though nothing tells it. */
export const languageTaken = (value: string, context: Context): Wording | undefined =>
  languageOfUrl(context) === undefined
    ? {
        id: `Bahasa sumber diusulkan: ${value}. Periksa; bila bukan, beri --language.`,
        en: `The language of the source was proposed: ${value}. Check it; if it is another, give --language.`,
      }
    : undefined;

const isOfGovernment = ({ answers }: Context): boolean => hostOf(answers.url).endsWith('.go.id');

/** The kind of source that other pages of the host tell; of a host not met before, only what `.go.id` promises. */
export const kindOfUrl = (context: Context): SourceKind | undefined => {
  const same = asOnSameHost(context, 'kind');
  if (same !== undefined || !isOfGovernment(context)) return same;
  return /^(?:jdih|peraturan)\./.test(hostOf(context.answers.url)) ? 'legal' : 'government';
};

/** The weight that other sources of the host have; of a host not met before, only that of a government. */
export const reliabilityOf = (context: Context): Reliability | undefined =>
  asOnSameHost(context, 'reliability') ?? (isOfGovernment(context) ? 'primary' : undefined);

/** A date that stands in the path of an address, as /2024/03/12/. */
export const dateInUrl = ({ answers, known }: Context): string | undefined => {
  const found = /[/-]((?:19|20)\d\d)[/-](\d\d)(?:[/-](\d\d))?(?=[/-]|$)/.exec(answers.url ?? '');
  if (!found) return undefined;
  const date = found.slice(1).filter(Boolean).join('-');
  return partialDate.safeParse(date).success && firstDayOf(date) <= known.today ? date : undefined;
};
