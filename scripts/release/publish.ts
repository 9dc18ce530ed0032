import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isPublishedAlone } from '#outputs/releases/release.ts';
import { releasesFolder, versionsIn } from '../../src/atlas-releases.ts';
import { ReleaseFault } from './fault.ts';
import { verifiedRelease, type SoundRelease } from './verify.ts';

/** Every release of the data with all its sums checked. Throws a fault that names the damaged file. */
export const soundReleases = (): SoundRelease[] => {
  const folder = releasesFolder();
  return versionsIn(folder).map((version) => verifiedRelease(folder ?? '', version));
};

/** The same for a build, which ends where a release is damaged: nothing is published instead of what was released. */
export const releasesToPublish = (): SoundRelease[] => {
  try {
    return soundReleases();
  } catch (error) {
    if (!(error instanceof ReleaseFault)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
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
