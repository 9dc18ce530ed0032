/** Where the site is published: its origin, the folder it lies in with its slashes, and whether a publisher has said so. */
export type SiteAddress = { site: string; base: string; isKnown: boolean };

type Settings = Readonly<Record<string, string | undefined>>;

const placeholder = 'https://jalinan-kota.example';

const isPlain = ({ protocol, search, hash, username, password }: URL): boolean =>
  /^https?:$/.test(protocol) && [search, hash, username, password].every((part) => part === '');

/** Reads `SITE_URL`, the whole address as `https://kota.example/atlas/`; else `ATLAS_SITE` and `ATLAS_BASE`, its two halves. */
export const siteAddress = (settings: Settings = process.env): SiteAddress => {
  const { SITE_URL = '', ATLAS_SITE = '', ATLAS_BASE = '' } = settings;
  if (SITE_URL === '')
    return {
      site: ATLAS_SITE || placeholder,
      base: ATLAS_BASE || '/',
      isKnown: ATLAS_SITE !== '',
    };
  const url = URL.canParse(SITE_URL) ? new URL(SITE_URL) : undefined;
  if (!url || !isPlain(url))
    throw new Error(
      `SITE_URL=${SITE_URL}: tulis alamat lengkap situs yang diawali https://, misalnya https://kota.example/atlas/, tanpa tanda tanya, pagar, atau nama pengguna. · Write the whole address of the site, such as https://kota.example/atlas/.`,
    );
  return { site: url.origin, base: `${url.pathname}/`.replace(/\/{2,}/g, '/'), isKnown: true };
};
