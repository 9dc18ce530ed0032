import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPublishedAlone } from '#outputs/releases/release.ts';
import { releasesFolder, versionsIn } from '../../src/atlas-releases.ts';
import { verifiedRelease, type SoundRelease } from './verify.ts';

/** Every release of the data with all its sums checked. Throws a fault that names the damaged file. */
export const soundReleases = (): SoundRelease[] => {
  const folder = releasesFolder();
  return versionsIn(folder).map((version) => verifiedRelease(folder ?? '', version));
};

/** Puts releases into a built site: each as it lies in the repository, and beside it the files of its archive one by one. */
export const publishReleases = async (
  releases: readonly SoundRelease[],
  output: string,
): Promise<void> => {
  for (const { release, own, archived } of releases) {
    const at = join(output, 'data/v', release.version);
    await mkdir(at, { recursive: true });
    for (const [name, content] of own) await writeFile(join(at, name), content);
    for (const [path, text] of archived)
      if (isPublishedAlone({ path })) await writeFile(join(at, path), text);
  }
};
