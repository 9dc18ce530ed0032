import { countryName } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { Atlas } from '#model/atlas.ts';
import type { DirectoryEntry } from './directory.ts';

/** More of a kind than this are left to their own list, so that the page stays light. */
const most = 400;

const upToMost = <Thing>(things: readonly Thing[], entryOf: (thing: Thing) => DirectoryEntry) =>
  things.length > most ? [] : things.map(entryOf);

/** The partnerships, places and organizations of the atlas as they stand in the directory. */
export const directoryOf = (language: Language, atlas: Atlas): DirectoryEntry[] => [
  ...upToMost(atlas.partnerships, ({ id, title }) => ({
    title: title[language],
    path: paths.partnership(id),
    note: say(language, 'search.type-partnership'),
  })),
  ...upToMost(atlas.places, ({ id, isHome, record }) => ({
    title: record.shortName[language],
    path: paths.place(id),
    note: isHome
      ? say(language, `place-kind.${record.kind}`)
      : `${say(language, `place-kind.${record.kind}`)}, ${countryName(language, record.country)}`,
  })),
  ...upToMost(atlas.organizations, ({ id, record }) => ({
    title: record.name[language],
    path: paths.organization(id),
    note: say(language, `organization-kind.${record.kind}`),
  })),
];
