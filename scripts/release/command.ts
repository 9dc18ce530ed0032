import { byVersion, isVersion } from '#outputs/releases/version.ts';
import { dayOfBuild } from '../../src/atlas-day.ts';
import { releasesFolder, versionsIn } from '../../src/atlas-releases.ts';
import { siteAddress } from '../../src/site-address.ts';
import { checkedAtlas } from './edition-of-now.ts';
import { ReleaseFault } from './fault.ts';
import { filesOfRelease } from './files.ts';
import { planOf, type Plan } from './plan.ts';
import { verifiedRelease } from './verify.ts';
import { writeRelease } from './write.ts';

/** How the command is used. */
export const usage = `npm run release -- <nomor>

Membuat rilis data bernomor dari semua catatan, per hari ini atau per ATLAS_AS_OF; tanpa nomor: mengusulkan nomornya.
Makes a numbered release of the data from all records, as of today or ATLAS_AS_OF; without a number: proposes one.

  npm run release              nomor yang diusulkan dan alasannya · the number proposed, and why
  npm run release -- 1.2.0     menulis releases/1.2.0/ · writes releases/1.2.0/
`;

const siteOfBuild = (): URL => {
  const { site, base } = siteAddress();
  return new URL(`${base}/`.replace(/\/+$/, '/'), site);
};

const folderOfReleases = (): string => {
  const folder = releasesFolder();
  if (folder !== undefined) return folder;
  throw new ReleaseFault(
    'Tidak dirilis: ATLAS_CONTENT menyebut catatan lain; sebutkan juga folder rilisnya dengan ATLAS_RELEASES.',
    'Not released: ATLAS_CONTENT names other records; name the folder of their releases by ATLAS_RELEASES.',
  );
};

const reasonsOf = ({ weighed }: Plan): string =>
  weighed
    ? weighed.reasons.map(({ id, en }) => `${id} · ${en}`).join('\n  ')
    : 'rilis pertama · the first release';

const proposal = (plan: Plan): string =>
  `Nomor yang diusulkan · Proposed number: ${plan.least}${plan.weighed ? ` (${plan.weighed.level})` : ''}\n  ${reasonsOf(plan)}\n`;

const refuseVersion = (version: string, versions: readonly string[]): void => {
  if (!isVersion(version))
    throw new ReleaseFault(
      `“${version}” bukan nomor rilis; tulis tiga bilangan, misalnya 1.2.0.`,
      'Not the number of a release; write three numbers, as 1.2.0.',
    );
  if (versions.includes(version))
    throw new ReleaseFault(
      `Rilis ${version} sudah ada dan tidak boleh berubah.`,
      `Release ${version} exists and must not change.`,
    );
  const [last] = versions;
  if (last !== undefined && byVersion(version, last) < 0)
    throw new ReleaseFault(
      `${version} lebih kecil dari rilis terakhir, ${last}.`,
      `Less than the last release, ${last}.`,
    );
};

const refuseTooSmall = (version: string, plan: Plan): void => {
  if (plan.last && byVersion(version, plan.least) < 0)
    throw new ReleaseFault(
      `${version} terlalu kecil: paling sedikit ${plan.least}, karena`,
      `Too small: at least ${plan.least}, because\n  ${reasonsOf(plan)}`,
    );
};

const refuseEarlier = (day: string, { last }: Plan): void => {
  if (last && day < last.day)
    throw new ReleaseFault(
      `Hari rilis, ${day}, lebih awal dari rilis ${last.version}, ${last.day}.`,
      'The day of a release is not before that of the last one.',
    );
};

/** Proposes the number of the next release, or makes it. Throws a fault where it is refused; nothing is written then. */
export const release = async (version: string | undefined): Promise<string> => {
  const folder = folderOfReleases();
  const versions = versionsIn(folder);
  if (version !== undefined) refuseVersion(version, versions);
  const atlas = await checkedAtlas(dayOfBuild());
  const [last] = versions;
  const site = siteOfBuild();
  const plan = planOf(atlas, site, last === undefined ? undefined : verifiedRelease(folder, last));
  refuseEarlier(atlas.day, plan);
  if (version === undefined) return proposal(plan);
  refuseTooSmall(version, plan);
  const files = filesOfRelease(atlas, site, version, plan);
  writeRelease(folder, version, files);
  const bytes = [...files.values()].reduce((sum, one) => sum + Buffer.byteLength(one), 0);
  return `${proposal(plan)}Rilis ${version} per ${atlas.day} ditulis ke ${folder}/${version}/, ${Math.round(bytes / 1000)} kB. · Written.\n`;
};
