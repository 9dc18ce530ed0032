import { formatDate, formatList, formatNumber } from '#i18n/format.ts';
import { fileAt, paths } from '#i18n/links.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { kindNames } from '#outputs/releases/kind-names.ts';
import type { Release, ReleasedFile } from '#outputs/releases/release.ts';
import type { Download } from './data-words.ts';

/** The way from the data to the page of a release. */
export const crumbsTo = (language: Language, title: string): { label: string; path?: string }[] => [
  { label: say(language, 'data.title'), path: paths.data },
  { label: say(language, 'versions.title'), path: paths.dataVersions },
  { label: title },
];

/** What a release holds, counted: “368 kerja sama, 355 daerah, dan 656 sumber”. */
export const recordsWords = (language: Language, { records }: Release): string =>
  formatList(
    language,
    Object.entries(records).map(
      ([kind, count]) => `${formatNumber(language, count)} ${kindNames[kind]?.[language] ?? kind}`,
    ),
  );

/** What changed with a release, in a sentence. */
export const changesInShort = (language: Language, release: Release): string => {
  const { previous, changes } = release;
  if (previous === null)
    return say(language, 'versions.first', { records: recordsWords(language, release) });
  const { added, changed, withdrawn, renamed } = changes;
  const counts = Object.entries({ added, changed, withdrawn }).map(
    ([name, count]) => [name, formatNumber(language, count)] as const,
  );
  const since = say(language, 'versions.since', { previous, ...Object.fromEntries(counts) });
  const moved = say(language, 'versions.since-renamed', { count: formatNumber(language, renamed) });
  return renamed > 0 ? `${since} ${moved}` : since;
};

/** The line by which a release is cited; the address is that of its page. */
export const citationOf = (language: Language, release: Release, address: string): string =>
  say(language, 'versions.cite-line', {
    year: release.day.slice(0, 4),
    version: release.version,
    day: formatDate(language, release.day),
    address,
  });

/** A file of a release as a link to it. */
export const releasedDownload = (
  language: Language,
  { version }: Release,
  { path, bytes }: ReleasedFile,
): Download => {
  const kilobytes = formatNumber(language, Math.max(1, Math.round(bytes / 1000)));
  const size = say(language, 'data.size', { size: kilobytes });
  const label = say(language, 'data.download', { file: path, size });
  return { href: fileAt(paths.dataVersion(version) + path), name: path, label, size };
};
