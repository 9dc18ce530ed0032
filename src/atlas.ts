import { getCollection, render } from 'astro:content';
import type { Language } from '#i18n/language.ts';
import { buildAtlas, type Atlas } from '#model/atlas.ts';
import { noteEverything, noteOfRecords, startNoting } from '#model/noted.ts';
import { recordsOf } from '#model/records-of.ts';
import type { Records } from '#model/records.ts';
import { readBody } from '#reading/body.ts';
import type { Content } from '#rules/content-rule.ts';
import { rules } from '#rules/index.ts';
import { dayOfBuild, presentDay } from './atlas-day.ts';
import { loadHistory } from './atlas-history.ts';
import { readDesk } from './desk.ts';
import { pageKeeper, type PageKeeper } from './kept-pages.ts';

const byId = <T>(entries: readonly { id: string; data: T }[]): Map<string, T> =>
  new Map(entries.map(({ id, data }) => [id, data]));

/** Entries with their bodies as data; the reader has judged them before. */
const withBodies = <Data extends object>(
  entries: readonly { id: string; data: Data; body?: string }[],
) =>
  entries.map(({ id, data, body = '' }) => ({
    id,
    data: { ...data, body: readBody(id, body, 1).parts },
  }));

const readCollections = async () => ({
  partnerships: withBodies(await getCollection('partnerships')),
  narratives: withBodies(await getCollection('narratives')),
  places: await getCollection('places'),
  organizations: await getCollection('organizations'),
  sources: await getCollection('sources'),
  glossary: await getCollection('glossary'),
  pages: withBodies(await getCollection('pages')),
});
type Collections = Awaited<ReturnType<typeof readCollections>>;

/** The checker has judged the records before the build; behind it the door refuses them once more. */
const stopOnBrokenRule = (collections: Collections): void => {
  const content: Content = {
    partnerships: byId(collections.partnerships),
    narratives: byId(collections.narratives),
    places: byId(collections.places),
    organizations: byId(collections.organizations),
    sources: byId(collections.sources),
    glossary: byId(collections.glossary),
    pages: byId(collections.pages),
    faulty: new Set(),
    bodyDigests: new Map(collections.partnerships.map(({ id, data }) => [id, data.bodyDigest])),
  };
  const broken = rules.flatMap((rule) => rule.check(content, presentDay()));
  const errors = broken
    .filter(({ severity }) => severity !== 'warning')
    .map(({ collection, id, path, problem, fix }) =>
      [`${collection}/${id} ${path.join('.')}`, problem.id, fix.id].join('\n  '),
    );
  if (errors.length > 0) throw new Error(errors.join('\n'));
};

const withId = <T extends object>({ id, data }: { id: string; data: T }): T & { id: string } => ({
  ...data,
  id,
});

const publishedOf = ({ partnerships, narratives, ...others }: Collections): Records => {
  const digests = new Map(partnerships.map(({ id, data }) => [id, data.bodyDigest]));
  return {
    partnerships: partnerships.map(withId),
    narratives: narratives.map(({ id, data }) => ({
      id,
      record: data,
      body: data.body,
      stale: digests.get(id) !== data.ofBody,
    })),
    places: others.places.map(withId),
    organizations: others.organizations.map(withId),
    sources: others.sources.map(withId),
    glossary: others.glossary.map(withId),
  };
};

const readAtlas = async (): Promise<Atlas> => {
  const collections = await readCollections();
  stopOnBrokenRule(collections);
  if (collections.partnerships.length >= manyPartnerships()) startNoting();
  return buildAtlas(publishedOf(collections), dayOfBuild());
};

// Drafts are shown while editing, and left out of what is published.
const withDrafts = (records: Records): Records => ({
  ...records,
  partnerships: records.partnerships.map((one) => (one.draft ? { ...one, draft: false } : one)),
});

/** While records are being edited, a faulty one leaves the atlas until it is mended, and takes nothing else down. */
const readAtlasOfDesk = async (): Promise<Atlas> =>
  (await readDesk()).once(buildAtlas, ({ sound }) =>
    buildAtlas(withDrafts(recordsOf(sound)), dayOfBuild()),
  );

/** Where pages are kept from one build to the next; a smaller atlas is built as fast. */
const manyPartnerships = (): number => Number(process.env.ATLAS_MANY ?? 1000);

let built: Promise<Atlas> | undefined;

const load = (): Promise<Atlas> =>
  import.meta.env.DEV ? readAtlasOfDesk() : (built ??= readAtlas());

/** The whole atlas as of the day of the build: read once for a build, anew for every change while editing. */
export const loadAtlas = (): Promise<Atlas> => {
  noteEverything();
  return load();
};

/** Said by a page that tells nothing but the records it looks at: in a large atlas it is not made again when others change. */
export const tellOfRecords = noteOfRecords;

/** What the page of a single record asks of the atlas beside that record; it then tells nothing but records. */
export const loadLookUps = async () => {
  tellOfRecords();
  const { day, find, programmesIn } = await load();
  return { day, partnershipBy: find.partnership, programmesIn };
};

let keeper: Promise<PageKeeper | undefined> | undefined;

const openKeeper = async (): Promise<PageKeeper | undefined> => {
  const atlas = await load();
  if (atlas.partnerships.length < manyPartnerships()) return undefined;
  return pageKeeper(atlas, loadHistory());
};

/** Keeps pages of the last build, in the build of a large atlas. */
export const keeperOfPages = async (): Promise<PageKeeper | undefined> =>
  import.meta.env.DEV ? undefined : (keeper ??= openKeeper());

/** A prose page in one language, or nothing where the content folder has none. */
export const loadProsePage = async (id: string, language: Language) => {
  const entries = await getCollection('pages');
  const entry = entries.find((one) => one.id === `${id}.${language}`);
  if (!entry) return undefined;
  const { Content, headings } = await render(entry);
  const { title, description, otherNames } = entry.data;
  return { title, description, otherNames, Content, headings };
};
