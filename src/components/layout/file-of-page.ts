import type { Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { reservedIds } from '#schema/shared.ts';

const records: Readonly<Record<string, (id: string) => string>> = {
  [paths.partnerships]: (id) => `partnerships/${id}.mdx`,
  [paths.places]: (id) => `places/${id}.yaml`,
  [paths.organizations]: (id) => `organizations/${id}.yaml`,
  [paths.sources]: (id) => `sources/${id}.yaml`,
};

const prose: readonly string[] = [
  paths.about,
  paths.method,
  paths.contribute,
  paths.privacy,
  paths.accessibility,
];

/** The file in the repository that a page is written in; none for a list, which is worked out from many. */
export const fileOfPage = (language: Language, path: string): string | undefined => {
  if (prose.includes(path)) return `src/content/pages${path.slice(0, -1)}.${language}.mdx`;
  const [, section = '', id = ''] = /^(\/[^/]+\/)([^/]+)\/$/.exec(path) ?? [];
  const file = reservedIds.includes(id) ? undefined : records[section]?.(id);
  return file && `src/content/${file}`;
};
