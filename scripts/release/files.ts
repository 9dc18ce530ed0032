import type { Atlas } from '#model/atlas.ts';
import { archiveOf } from '#outputs/releases/archive.ts';
import { changeLogJson, changeLogText, type ChangeLog } from '#outputs/releases/change-log.ts';
import type { EditionChanges, KindChanges } from '#outputs/releases/edition-changes.ts';
import { kindTables } from '#outputs/releases/record-facts.ts';
import {
  archiveName,
  changeLogFiles,
  releaseFile,
  releaseText,
  sumsFile,
  type Release,
} from '#outputs/releases/release.ts';
import { releasedFiles } from '#outputs/releases/released-files.ts';
import { sumOf, sumsText } from '#outputs/releases/sums.ts';
import { publishedAt } from '#outputs/open-data/published.ts';
import type { Plan } from './plan.ts';

const countIn = ({ records }: EditionChanges, list: keyof KindChanges): number =>
  Object.values(records).reduce((sum, one) => sum + one[list].length, 0);

const told = (path: string, content: Uint8Array | string) => ({
  path,
  bytes: Buffer.byteLength(content),
  sha256: sumOf(content),
});

const recordCounts = (atlas: Atlas, site: URL): Release['records'] => {
  const published = publishedAt(atlas, site);
  return Object.fromEntries(
    kindTables.map((table) => [table.name, table.recordsOf(published).length]),
  );
};

const releaseOf = (
  atlas: Atlas,
  site: URL,
  { changes }: Plan,
  log: ChangeLog,
  archived: ReadonlyMap<string, string>,
  archive: Uint8Array,
): Release => ({
  version: log.version,
  day: log.day,
  previous: log.previous,
  level: log.level,
  reasons: log.reasons,
  site: site.href,
  records: recordCounts(atlas, site),
  changes: {
    added: countIn(changes, 'added'),
    changed: countIn(changes, 'changed'),
    renamed: countIn(changes, 'renamed'),
    withdrawn: countIn(changes, 'withdrawn'),
  },
  archive: told(archiveName(log.version), archive),
  files: [...archived].map(([path, text]) => told(path, text)),
});

/** Every file of a release by its name: the archive, what tells of it, what changed, and the sums of all three. */
export const filesOfRelease = (
  atlas: Atlas,
  site: URL,
  version: string,
  plan: Plan,
): ReadonlyMap<string, Uint8Array | string> => {
  const { tables, columns, records } = plan.changes;
  const { level = null, reasons = [] } = plan.weighed ?? {};
  const previous = plan.last?.version ?? null;
  const log = { version, day: atlas.day, previous, level, reasons, tables, columns, records };
  const archived = releasedFiles(atlas, { site, version });
  const archive = archiveOf(archived);
  const release = releaseOf(atlas, site, plan, log, archived, archive);
  const files = new Map<string, Uint8Array | string>([
    [release.archive.path, archive],
    [releaseFile, releaseText(release)],
    [changeLogFiles.text, changeLogText(log, release.records)],
    [changeLogFiles.json, changeLogJson(log)],
  ]);
  const sums = new Map([...files].map(([name, content]) => [name, sumOf(content)]));
  return files.set(sumsFile, sumsText(sums));
};
