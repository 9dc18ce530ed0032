import type { Atlas } from '#model/atlas.ts';
import { editionIn, type Edition } from '#outputs/releases/edition.ts';
import { changesBetween, type EditionChanges } from '#outputs/releases/edition-changes.ts';
import { levelOf, type Weighed } from '#outputs/releases/level.ts';
import type { Release } from '#outputs/releases/release.ts';
import { releasedFiles } from '#outputs/releases/released-files.ts';
import { firstVersion, nextVersion } from '#outputs/releases/version.ts';
import { withdrawnIn } from './edition-of-now.ts';
import { ReleaseFault } from './fault.ts';
import type { SoundRelease } from './verify.ts';

/** What a release would be: what changed since the last one, and the least number that this asks for. */
export type Plan = {
  last: Release | undefined;
  least: string;
  changes: EditionChanges;
  weighed: Weighed | undefined;
};

const nothing: Edition = { tables: {}, columns: {}, narratives: new Map() };

// Where the site has moved since, its addresses are not what changed.
const editionOf = ({ release, archived }: SoundRelease, site: URL): Edition =>
  editionIn(
    new Map([...archived].map(([path, text]) => [path, text.replaceAll(release.site, site.href)])),
  );

const stopAtLost = ({ lost }: EditionChanges, { version }: Release): void => {
  if (lost.length === 0) return;
  const list = lost.map((one) => `\n  ${one}`).join('');
  throw new ReleaseFault(
    `Tidak dirilis: id yang terbit dalam ${version} hilang tanpa formerIds atau withdrawn:${list}\n`,
    `Not released: ids of ${version} are gone without formerIds or withdrawn.`,
  );
};

/** Compares the records with the last release. Throws a fault where published ids are lost. */
export const planOf = (atlas: Atlas, site: URL, last: SoundRelease | undefined): Plan => {
  const now = editionIn(releasedFiles(atlas, { site, version: firstVersion }));
  const before = last ? editionOf(last, site) : nothing;
  const changes = changesBetween(before, now, withdrawnIn(atlas));
  if (!last) return { last: undefined, least: firstVersion, changes, weighed: undefined };
  const { release } = last;
  stopAtLost(changes, release);
  const weighed = levelOf(changes);
  return { last: release, least: nextVersion(release.version, weighed.level), changes, weighed };
};
