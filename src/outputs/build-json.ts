import type { Atlas } from '#model/atlas.ts';
import type { ChangeHistory } from '#model/changes.ts';
import { addressOf, sizeOf } from './open-data/data-file.ts';
import { dataFilesOf } from './open-data/data-files.ts';
import { figureFiles } from './open-data/figure-files.ts';
import { contractVersion } from './partnership-json.ts';
import { sumOf } from './releases/sums.ts';

/** What a build was made from. */
export type Built = {
  atlas: Atlas;
  site: URL;
  commit: ChangeHistory['commit'];
  /** The number of the last release of the data, and of the package. */
  release: string | undefined;
  packageVersion: string;
};

/** What a site was built from: commit and day, how much there is of every kind, versions, and the sum of every data file. No clock but the day of the atlas: the same input gives the same bytes. */
export const buildJson = ({ atlas, site, commit, release, packageVersion }: Built): string => {
  const files = [...dataFilesOf(atlas, site), ...figureFiles(atlas)];
  const rows = files.flatMap(({ table, isElsewhere, rows: count }) =>
    table && !isElsewhere ? [[table.name, count] as const] : [],
  );
  const told = {
    name: 'jalinan-kota',
    // Null where the build had no repository, or a history that names no commit.
    commit: commit?.id ?? null,
    isModified: commit?.isModified ?? null,
    asOf: atlas.day,
    versions: { dataRelease: release ?? null, package: packageVersion, contract: contractVersion },
    counts: { ...Object.fromEntries(rows), withdrawn: atlas.withdrawn.length },
    files: files.map((file) => ({
      path: addressOf(file),
      bytes: sizeOf(file.text),
      sha256: sumOf(file.text),
    })),
  };
  return `${JSON.stringify(told, undefined, 2)}\n`;
};
