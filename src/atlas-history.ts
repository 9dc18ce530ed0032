import { existsSync, readFileSync } from 'node:fs';
import type { ChangeHistory, DayOfChanges, RecordChanges } from '#model/changes.ts';
import { noteEverything, onceFor } from '#model/noted.ts';
import { historyIn } from '#model/changes-file.ts';
import { loadReleases } from './atlas-releases.ts';
import { contentFolder } from './content-folder.ts';

/** The file that holds the history of the records: `ATLAS_HISTORY`, else one that is written before each build. */
export const historyFile = (): string => {
  const named = process.env.ATLAS_HISTORY;
  if (named !== undefined && named !== '') return named;
  const folder = contentFolder().replace(/[^a-z0-9]+/gi, '-');
  return `node_modules/.cache/atlas/history-${folder}.json`;
};

/** The releases in their folder are those that readers can fetch; a tag may have none. */
const withReleases = (history: ChangeHistory): ChangeHistory => {
  const releases = loadReleases().map(({ version, day }) => ({ name: version, day }));
  return releases.length > 0 ? { ...history, releases } : history;
};

let read: { history: ChangeHistory | undefined } | undefined;

/** What changed in one partnership; a page that tells no more need not be made again when others change. */
export const loadHistoryOf = (id: string): ChangeHistory | undefined => {
  const history = readHistory();
  return history && { ...history, days: daysOfPartnerships(history).get(id) ?? [] };
};

const isPartnership = ({ collection }: RecordChanges): boolean => collection === 'partnerships';

/** The days on which each partnership changed. Sought for each page, 30,000 changes took 11 s at 10,000 partnerships, and take 0.05. */
const daysOfPartnerships = onceFor(
  ({ days }: ChangeHistory): ReadonlyMap<string, DayOfChanges[]> => {
    const daysOf = new Map<string, DayOfChanges[]>();
    for (const { day, records } of days)
      for (const [id, own] of Map.groupBy(records.filter(isPartnership), (one) => one.id))
        daysOf.set(id, [...(daysOf.get(id) ?? []), { day, records: own }]);
    return daysOf;
  },
);

/** What changed in the records, or nothing where this build has no history. Throws where the file is no history. */
export const loadHistory = (): ChangeHistory | undefined => {
  noteEverything();
  return readHistory();
};

const readHistory = (): ChangeHistory | undefined => {
  const file = historyFile();
  if (read) return read.history;
  try {
    const history = existsSync(file) ? historyIn(readFileSync(file, 'utf8')) : undefined;
    read = { history: history && withReleases(history) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${file}: bukan riwayat atlas. · Not a history of the atlas. (${reason})`);
  }
  return read.history;
};
