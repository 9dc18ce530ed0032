import { sayCount } from '#i18n/count.ts';
import type { Language } from '#i18n/language.ts';
import { linkTo, paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { Atlas } from '#model/atlas.ts';
import { changeLogAbout, changeLogOf, type LoggedDay } from '#model/change-log.ts';
import type { ChangeHistory } from '#model/changes.ts';
import type { Partnership } from '#model/partnership.ts';
import { atomText, type AtomEntry } from './atom.ts';
import { evidenceSummary, evidenceTitle, keyOfEvidence, latestEvidenceOf, readOn } from './changes-evidence.ts'; // prettier-ignore
import { changesWords, changeWords, othersWords } from './changes-words.ts';

/** Where a feed is published, and what it is about: everything, where nothing is named. */
export type FeedPlan = {
  language: Language;
  site: URL | undefined;
  /** The path of the feed, and of the page that it belongs to. */
  path: string;
  page: string;
  about?: { name: string; partnerships: readonly Partnership[] } | undefined;
};

const mostChanges = 60;
const mostEvidence = 20;

// RFC 4151. Neither base nor address of the site stands in it, so that a move changes no id.
const tag = (language: Language, ...parts: readonly string[]): string =>
  ['tag:jalinan-kota,2026:perubahan', language, ...parts].join('/');

const entriesOfDay = (plan: FeedPlan, { day, partnerships, many, others }: LoggedDay) => {
  const { language, site } = plan;
  const addressOf = (path: string): string => new URL(linkTo(language, path), site).href;
  const entry = (key: string, title: string, path: string, summary = title): AtomEntry => ({
    ...{ id: tag(language, day, key), title, updated: day, summary },
    ...{ url: addressOf(path), category: 'change' },
  });
  return [
    ...many.map(({ what, partnerships: alike }) =>
      entry(
        plan.about ? `${what}${plan.path}` : what,
        say(language, 'changes.many', {
          partnerships: sayCount(language, 'partnership', alike.length),
          change: changeWords(language, { what }),
        }),
        paths.changes,
      ),
    ),
    ...partnerships.map(({ id, partnership, changes: [first, ...rest] }) => {
      const title = partnership?.title[language] ?? id;
      const path = partnership ? paths.partnership(id) : paths.changes;
      const told = first ? [first, ...rest] : [];
      const named = { title, changes: changesWords(language, told.slice(0, 1)) };
      const heading = say(language, 'changes.entry', named);
      return entry(`kerja-sama/${id}`, heading, path, changesWords(language, told));
    }),
    ...(others.length > 0
      ? [entry('catatan-lain', othersWords(language, others), paths.changes)]
      : []),
  ];
};

const evidenceEntries = (plan: FeedPlan, atlas: Atlas): AtomEntry[] => {
  const { language, site, about } = plan;
  const partnerships = about?.partnerships ?? atlas.partnerships;
  return latestEvidenceOf(partnerships, atlas.day, mostEvidence).map((evidence) => ({
    id: tag(language, 'bukti', evidence.partnership.id, keyOfEvidence(evidence)),
    title: evidenceTitle(language, evidence),
    updated: readOn(evidence),
    url: new URL(linkTo(language, paths.partnership(evidence.partnership.id)), site).href,
    summary: evidenceSummary(language, evidence),
    category: 'evidence',
  }));
};

/** The last day on which anything that the feed tells of was looked at, whether or not it has an entry. */
const lastDayOf = (entries: readonly AtomEntry[], atlas: Atlas, about: FeedPlan['about']): string =>
  [
    ...entries.map(({ updated }) => updated),
    ...(about?.partnerships ?? atlas.partnerships).map(({ record }) => record.searchedOn),
  ]
    .sort()
    .at(-1) ?? atlas.day;

/** What changed, and what bears a recent date, as an Atom feed in one language. */
export const changesFeed = (
  atlas: Atlas,
  history: ChangeHistory | undefined,
  plan: FeedPlan,
): string => {
  const { language, site, path, page, about } = plan;
  const addressOf = (one: string): string => new URL(linkTo(language, one), site).href;
  const log = history ? changeLogOf(history, atlas) : [];
  const own = about ? changeLogAbout(log, about.partnerships) : log;
  const changes = own.flatMap((day) => entriesOfDay(plan, day)).slice(0, mostChanges);
  const entries = [...changes, ...evidenceEntries(plan, atlas)];
  const name = about?.name ?? say(language, 'site.name');
  return atomText({
    ...{ language, entries, address: addressOf(path), page: addressOf(page) },
    id: tag(language, 'umpan', path.slice(1)),
    title: say(language, 'changes.feed-of', { about: name }),
    subtitle: say(language, 'changes.feed-subtitle'),
    author: say(language, 'site.name'),
    updated: lastDayOf(entries, atlas, about),
  });
};
