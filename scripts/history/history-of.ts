import type { Change, ChangeHistory, DataRelease, RecordChanges } from '#model/changes.ts';
import { changesOfOther, changesOfPartnership } from '#model/changes-between.ts';
import { contentsOf } from './blobs.ts';
import { gitText } from './git.ts';
import { commitsOf } from './log.ts';
import { threadsOf, type Moment, type Thread } from './threads.ts';
import { isDraft, versionIn } from './versions.ts';

type Contents = ReadonlyMap<string, Buffer>;
type Dated = RecordChanges & { day: string };

const changesBetween = (
  { collection, file }: Thread,
  contents: Contents,
  before: Moment | undefined,
  after: Moment,
): Change[] => {
  const bytesOf = (moment: Moment | undefined) => contents.get(moment?.blob ?? '');
  const isShown = (moment: Moment | undefined) =>
    moment?.blob !== undefined && !isDraft(bytesOf(moment));
  if (!isShown(before)) return isShown(after) ? [{ what: 'record-added' }] : [];
  if (!isShown(after)) return [{ what: 'record-removed' }];
  const renamed: Change[] = before?.id === after.id ? [] : [{ what: 'renamed' }];
  if (before?.blob === after.blob) return renamed;
  const [earlier, later] = [versionIn(file, bytesOf(before)), versionIn(file, bytesOf(after))];
  if (!earlier || !later) return [...renamed, { what: 'unread' }];
  const compare = collection === 'partnerships' ? changesOfPartnership : changesOfOther;
  return [...renamed, ...compare(earlier, later)];
};

/** What changed in one record, day by day: what a day left is compared with what the day before it had. */
const changesOf = (thread: Thread, contents: Contents): Dated[] => {
  const { collection, moments } = thread;
  const days: Moment[] = [];
  for (const moment of moments) {
    if (days.at(-1)?.day === moment.day && days.at(-1)?.isBoundary === moment.isBoundary)
      days.pop();
    days.push(moment);
  }
  return days.flatMap((after, at) => {
    if (after.isBoundary) return [];
    const changes = changesBetween(thread, contents, days[at - 1], after);
    const { day, id } = after;
    return changes.length > 0 ? [{ day, collection, id, changes }] : [];
  });
};

const releasesOf = (folder: string): DataRelease[] => {
  const tags = gitText(
    folder,
    ...['for-each-ref', '--merged=HEAD', 'refs/tags/data-v*', '--format=%(refname:strip=2)'],
  );
  const inJakarta = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Jakarta' });
  const dayOf = (tag: string): string =>
    inJakarta.format(
      Number(gitText(folder, 'log', '-1', '--format=%ct', `refs/tags/${tag}`)) * 1000,
    );
  return tags
    .split('\n')
    .filter((tag) => /^data-v[\w.-]{1,40}$/.test(tag))
    .map((tag) => ({ name: tag.slice('data-v'.length), day: dayOf(tag) }))
    .sort((one, other) => (one.day + one.name < other.day + other.name ? 1 : -1));
};

// An English narrative belongs to the partnership whose id it bears.
const asPartnership = ({ collection, changes, ...rest }: Dated): Dated => {
  if (collection !== 'narratives') return { ...rest, collection, changes };
  const isNew = changes.some(({ what }) => what === 'record-added');
  const isGone = changes.some(({ what }) => what === 'record-removed');
  const what = isNew ? 'translation-added' : 'translation-reworded';
  return { ...rest, collection: 'partnerships', changes: isGone ? [] : [{ what }] };
};

/** The changes of one record on one day as one; a new or lost record is told as that alone. */
const joined = (told: readonly Dated[]): RecordChanges[] =>
  [...Map.groupBy(told, ({ collection, id }) => `${collection}/${id}`)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, [first, ...others]]) => {
      if (!first) return [];
      const changes = [first, ...others].flatMap((one) => one.changes);
      const whole = changes.find(
        ({ what }) => what === 'record-added' || what === 'record-removed',
      );
      const { collection, id } = first;
      return changes.length > 0 ? [{ collection, id, changes: whole ? [whole] : changes }] : [];
    });

/** What changed in a content folder by its repository; nothing where git, a repository or a commit is missing. */
export const historyOf = (folder: string): ChangeHistory | undefined => {
  try {
    const commits = commitsOf(folder);
    const [first] = commits;
    if (!first) return undefined;
    const threads = threadsOf(commits);
    const blobs = threads.flatMap(({ moments }) => moments.flatMap(({ blob }) => blob ?? []));
    const contents = contentsOf(folder, [...new Set(blobs)]);
    const told = threads.flatMap((thread) => changesOf(thread, contents)).map(asPartnership);
    const days = [...Map.groupBy(told, ({ day }) => day)]
      .sort(([one], [other]) => (one < other ? 1 : -1))
      .map(([day, records]) => ({ day, records: joined(records) }))
      .filter(({ records }) => records.length > 0);
    const isShallow = gitText(folder, 'rev-parse', '--is-shallow-repository') === 'true';
    const reach = isShallow ? 'shallow' : 'whole';
    return { reach, since: first.day, days, releases: releasesOf(folder) };
  } catch {
    return undefined;
  }
};
