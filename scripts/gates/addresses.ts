import { isAnswered } from './address.ts';
import type { BuiltSite } from './built-site.ts';
import type { Found, Gate } from './fault.ts';
import { manifestOf } from './manifest/manifest.ts';
import type { Expected } from './manifest/expected.ts';

/** The list of all addresses that were ever published. */
export const lockFile = 'urls.lock';

type Locked = { address: string; line: number };

/** The addresses that a list holds, with their lines. */
export const lockedIn = (lines: readonly string[]): Locked[] =>
  lines
    .map((text, at) => ({ address: text.trim(), line: at + 1 }))
    .filter(({ address }) => address !== '');

/** The addresses that a site promises to keep, in order. */
export const publicAddresses = (expected: Expected): string[] =>
  [...manifestOf(expected).values()]
    .filter(({ isPublic }) => isPublic)
    .map(({ path }) => path)
    .sort();

const remedy: Found['fix'] = {
  id: 'Alamat yang pernah terbit tidak boleh mati. Id berganti: tulis id lama di formerIds rekaman. Kerja sama keliru atau ganda: jangan hapus rekamannya, isi withdrawn. Sumber: biarkan rekamannya.',
  en: 'An address that was published must not die. A new id: write the former one in formerIds of the record. A partnership that is wrong or double: keep the record and fill in withdrawn. A source: keep the record.',
};

/** A locked address that is gone, with its line in the list. */
export const lostAddress = ({ address, line }: Locked): Found => ({
  file: lockFile,
  line,
  problem: {
    id: `${address} pernah terbit dan sekarang tidak ada.`,
    en: `${address} was published and is gone.`,
  },
  fix: remedy,
});

/** The public addresses of a site that are not in its list yet. */
export const newAddresses = ({
  expected,
  lock,
}: Pick<BuiltSite, 'expected' | 'lock'>): string[] => {
  const locked = new Set(lockedIn(lock ?? []).map(({ address }) => address));
  return lock ? publicAddresses(expected).filter((address) => !locked.has(address)) : [];
};

/** Every address that was ever published is still answered: by a page, by a file, or by a page that leads on. */
export const addresses: Gate = {
  name: 'addresses',
  check: (site) =>
    lockedIn(site.lock ?? [])
      .filter(({ address }) => !isAnswered(site, address))
      .map(lostAddress),
};
