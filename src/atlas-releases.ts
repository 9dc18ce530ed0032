import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { changeLogIn, type ChangeLog } from '#outputs/releases/change-log.ts';
import {
  changeLogFiles,
  releaseFile,
  releaseIn,
  sumsFile,
  type Release,
  type ReleasedFile,
} from '#outputs/releases/release.ts';
import { sumsIn } from '#outputs/releases/sums.ts';
import { byVersion, isVersion } from '#outputs/releases/version.ts';

/** The folder with the releases of the data: `ATLAS_RELEASES`, else `releases`; none where the records are not the project's own. */
export const releasesFolder = (): string | undefined => {
  const named = process.env.ATLAS_RELEASES;
  if (named !== undefined && named !== '') return named;
  return process.env.ATLAS_CONTENT === undefined ? 'releases' : undefined;
};

/** The numbers of the releases in a folder, the latest first. */
export const versionsIn = (folder: string | undefined): string[] =>
  folder === undefined || !existsSync(folder)
    ? []
    : readdirSync(folder)
        .filter(isVersion)
        .sort((one, other) => byVersion(other, one));

/** What a file of a release holds, made by a reader. Throws where the file is missing or is something else. */
const readIn = <T>(
  folder: string,
  version: string,
  name: string,
  reader: (text: string) => T,
): T => {
  const file = join(folder, version, name);
  try {
    return reader(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${file}: berkas rilis ini hilang atau rusak; ambil kembali dari riwayat git. · Missing or damaged; take it back from the history of git. (${reason})`,
    );
  }
};

/** One release of a folder. */
export const releaseAt = (folder: string, version: string): Release =>
  readIn(folder, version, releaseFile, releaseIn);

let read: Release[] | undefined;

/** The releases of the data, the latest first; the build has checked their sums. */
export const loadReleases = (): readonly Release[] => {
  const folder = releasesFolder();
  return (read ??= versionsIn(folder).map((version) => releaseAt(folder ?? '', version)));
};

/** What changed with a release. */
export const loadChangeLog = ({ version }: Release): ChangeLog =>
  readIn(releasesFolder() ?? '', version, changeLogFiles.json, changeLogIn);

/** The files that a release lies in, the archive first, each with its size and sum. */
export const loadOwnFiles = ({ version }: Release): ReleasedFile[] => {
  const folder = releasesFolder() ?? '';
  const sums = readIn(folder, version, sumsFile, sumsIn);
  return [...sums].map(([path, sha256]) => {
    const { size: bytes } = statSync(join(folder, version, path));
    return { path, bytes, sha256 };
  });
};
