import { paths } from '#i18n/links.ts';
import type { ReadRecord } from '#reading/record.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Entry, Expected } from './expected.ts';

type WithFormer = { formerIds?: readonly string[]; draft?: boolean };

const sections: Partial<Record<CollectionName, (id: string) => string>> = {
  partnerships: paths.partnership,
  places: paths.place,
  organizations: paths.organization,
  sources: paths.source,
};

/** Former ids of a record, whatever its kind. */
export const formerIdsOf = ({ value }: ReadRecord): readonly string[] =>
  (value as WithFormer).formerIds ?? [];

/** Every record that is published; a withdrawn one keeps its page. */
export const publishedRecords = ({ records }: Pick<Expected, 'records'>): ReadRecord[] =>
  records.filter(({ value }) => (value as WithFormer).draft !== true);

/** Every record has its page, and each of its former addresses leads on to that. Straight from the records: what the model lost is missed here. */
export const recordPages = (expected: Expected): Entry[] =>
  publishedRecords(expected).flatMap((record) => {
    const pathOf = sections[record.collection];
    if (!pathOf) return [];
    const [path, what] = [pathOf(record.id), record.collection];
    const former = formerIdsOf(record).map((id) => ({
      path: pathOf(id),
      what: 'formerIds',
      leadsTo: path,
      isPublic: true,
    }));
    return [{ path, what, isPublic: true }, ...former];
  });
