type Settings = Readonly<Record<string, string | undefined>>;

/** The builds that the tests look at, each with the settings it is built from. */
const built = {
  /** The real records, today. */
  real: {},
  /** The real records, on the day that a delegation came to Bandung. */
  past: { ATLAS_AS_OF: '2025-02-06' },
  /** No record at all. */
  empty: { ATLAS_CONTENT: 'node_modules/.cache/atlas/no-records' },
  /** An atlas about places that do not exist, with a publisher. */
  invented: {
    ATLAS_CONTENT: 'tests/fixtures/atlas',
    ATLAS_AS_OF: '2026-11-22',
    ATLAS_CONTACT: 'mailto:redaksi@atlas.example',
    ATLAS_REPOSITORY: 'https://kode.example/atlas',
    ATLAS_HISTORY: 'tests/fixtures/history.json',
  },
  /** The same, published below a folder. */
  below: {
    ATLAS_CONTENT: 'tests/fixtures/atlas',
    ATLAS_AS_OF: '2026-11-22',
    ATLAS_BASE: '/atlas/',
    ATLAS_SITE: 'https://kota.example',
    ATLAS_HISTORY: 'tests/fixtures/history.json',
  },
} satisfies Record<string, Settings>;

export type SiteName = keyof typeof built;
export const siteNames = Object.keys(built) as SiteName[];
export const siteSettings: Readonly<Record<SiteName, Settings>> = built;

/** Small sites with the form of records: one to try it, one whose records are kept elsewhere. Other tests leave them out. */
export const formSites = {
  'form-to-try': { ATLAS_CONTENT: 'tests/fixtures/pair', ATLAS_ADMIN: '1' },
  'form-of-a-forge': {
    ATLAS_CONTENT: 'tests/fixtures/pair',
    ATLAS_ADMIN: '1',
    ATLAS_REPOSITORY: 'https://github.com/a/b',
  },
} satisfies Record<string, Settings>;
export type FormSiteName = keyof typeof formSites;

/** A site that is built and served: the folder it lies in, its path on the server, its own address without slash, and where it is served. */
export type BuiltSite = { folder: string; base: string; origin: string; address: string };
export type BuiltSites = Record<SiteName, BuiltSite>;
