type Settings = Readonly<Record<string, string | undefined>>;

/** The builds that the tests look at, each with the settings it is built from. */
// The real records of long ago take as long to build as those of today; `below` shows an earlier day to everyday tests.
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
  /** The same on an earlier day, published below a folder. */
  below: {
    ATLAS_CONTENT: 'tests/fixtures/atlas',
    ATLAS_AS_OF: '2024-02-06',
    ATLAS_BASE: '/atlas/',
    ATLAS_SITE: 'https://kota.example',
    ATLAS_HISTORY: 'tests/fixtures/history.json',
  },
} satisfies Record<string, Settings>;

export type SiteName = keyof typeof built;
/** The sites that are built: without `npm run test:slow` all but those of long ago. */
export const siteNames = (Object.keys(built) as SiteName[]).filter(
  (name) => name !== 'past' || process.env.ATLAS_TEST_ALL !== undefined,
);
export const siteSettings: Readonly<Record<SiteName, Settings>> = built;

/** The sites whose figures follow from their records and their day. */
export const datedSites = siteNames.filter((name) => name !== 'empty');

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
export const formSiteNames = (Object.keys(formSites) as FormSiteName[]).filter(
  (name) => name !== 'form-of-a-forge' || process.env.ATLAS_TEST_ALL !== undefined,
);

/** A site that is built and served: the folder it lies in, its path on the server, its own address without slash, and where it is served. */
export type BuiltSite = { folder: string; base: string; origin: string; address: string };
export type BuiltSites = Record<SiteName, BuiltSite>;
