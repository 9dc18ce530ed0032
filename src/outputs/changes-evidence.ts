import { formatDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { countsOn } from '#model/counting.ts';
import type { Day } from '#model/partial-date.ts';
import type { Partnership } from '#model/partnership.ts';
import { timelineOf, type TimelineEntry } from '#model/timeline.ts';
import type { Agreement } from '#schema/agreement.ts';
import type { PartnershipEvent } from '#schema/event.ts';

type Evidence = TimelineEntry &
  ({ kind: 'act' | 'renewal'; act: Agreement } | { kind: 'event'; event: PartnershipEvent });

const isEvidence = (entry: TimelineEntry): entry is Evidence =>
  entry.kind === 'act' || entry.kind === 'renewal' || entry.kind === 'event';

/** The acts and events of some partnerships that bear a date up to a day, the latest first. */
export const latestEvidenceOf = (
  partnerships: readonly Partnership[],
  day: Day,
  most: number,
): Evidence[] =>
  timelineOf(partnerships, day)
    .filter(isEvidence)
    .filter(({ on }) => countsOn(on, day))
    .slice(0, most);

const sourcesOf = (evidence: Evidence): readonly string[] =>
  evidence.kind === 'event' ? evidence.event.sources : evidence.act.sources;

/** The last day on which an editor read a source of it. */
export const readOn = (evidence: Evidence): Day => {
  const { sources, record } = evidence.partnership;
  const own = new Set(sourcesOf(evidence));
  const read = sources
    .filter(({ source }) => own.has(source.id))
    .map(({ source }) => source.record.accessedOn);
  return read.sort().at(-1) ?? record.searchedOn;
};

/** What tells it apart in its partnership, whatever is corrected in its wording. */
export const keyOfEvidence = (evidence: Evidence): string => {
  if (evidence.kind !== 'event') return evidence.act.id;
  const { partnership, event, on } = evidence;
  const alike = partnership.record.events.filter(
    ({ date, type }) => date === event.date && type === event.type,
  );
  return `${on}.${event.type}.${alike.indexOf(event) + 1}`;
};

const whatOf = (language: Language, evidence: Evidence): string => {
  if (evidence.kind === 'event') return say(language, `event.${evidence.event.type}`);
  const act = say(language, `agreement.${evidence.act.type}`);
  return evidence.kind === 'renewal' ? say(language, 'timeline.renewed', { act }) : act;
};

/** What it is, in a few words. */
export const evidenceTitle = (language: Language, evidence: Evidence): string =>
  say(language, 'changes.feed-evidence', {
    title: evidence.partnership.title[language],
    what: whatOf(language, evidence),
    date: formatDate(language, evidence.on),
  });

/** What its record says of it. */
export const evidenceSummary = (language: Language, evidence: Evidence): string =>
  evidence.kind === 'event'
    ? evidence.event.description[language]
    : evidence.partnership.record.summary[language];
