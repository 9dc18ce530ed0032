import type { Language } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { ChangeLog } from '#outputs/releases/change-log.ts';
import { kindNames } from '#outputs/releases/kind-names.ts';
import { tables } from '#outputs/tables/index.ts';

/** One record that changed, with a link where its page stays for good. */
type Entry = { href: string | undefined; title: string; details: string };

/** Records of one kind to which the same happened; `rest` more than are shown. */
type ToldChanges = { heading: string; entries: Entry[]; rest: number };

const most = 40;
const lists = ['withdrawn', 'renamed', 'added', 'changed'] as const;

const pathOf: Readonly<Record<string, (id: string) => string>> = {
  partnerships: paths.partnership,
  places: paths.place,
  organizations: paths.organization,
  sources: paths.source,
};

type Listed = { id: string; title: Record<Language, string>; fields?: string[]; was?: string; reason?: Record<Language, string> }; // prettier-ignore

/** What a field, or the table that holds parts of a record, is called; one that is gone since keeps its name. */
const nameOf = (language: Language, kind: string, field: string): string => {
  const own = tables.find(({ name }) => name === kind)?.fields.find(({ name }) => name === field);
  const title = own?.title ?? tables.find(({ name }) => name === field)?.title;
  return title ? title[language].toLowerCase() : field;
};

const entryOf = (language: Language, kind: string, one: Listed): Entry => {
  const path = pathOf[kind]?.(one.id);
  const fields = one.fields?.map((field) => nameOf(language, kind, field));
  return {
    href: path === undefined ? undefined : linkTo(language, path),
    title: one.title[language],
    details: [one.was, fields?.join(', '), one.reason?.[language]].filter(Boolean).join('; '),
  };
};

/** What a release changed in the records, list by list; nothing of the first, in which every record is new. */
export const toldChanges = (language: Language, { previous, records }: ChangeLog): ToldChanges[] =>
  lists.flatMap((list) =>
    Object.entries(previous === null ? {} : records).flatMap(([kind, changes]) => {
      const all: readonly Listed[] = changes[list];
      if (all.length === 0) return [];
      const heading = `${say(language, `versions.${list}`)}: ${kindNames[kind]?.[language] ?? kind}`;
      const entries = all.slice(0, most).map((one) => entryOf(language, kind, one));
      return [{ heading, entries, rest: all.length - entries.length }];
    }),
  );
