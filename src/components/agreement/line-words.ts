import { formatNumber, formatShortDate } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import type { AgreementLine } from '#model/agreement-line.ts';
import type { Span } from '#model/gaps.ts';
import type { Lane } from '#model/lanes.ts';
import { daysBetween, firstDayOf } from '#model/partial-date.ts';
import type { Agreement } from '#schema/agreement.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import { gapRowOf } from './line-content.ts';
import type { ActOnLine, EventOnLine, GapOnLine, LineContent } from './line-content.ts';
import { programmesOnLine } from './line-programmes.ts';

/** What of a partnership the line shows. */
export type Linear = {
  readonly record: Pick<PartnershipRecord, 'agreements' | 'events' | 'programmes'>;
  readonly line: AgreementLine;
};

const nameOf = (language: Language, { type, renews }: Agreement, acts: readonly Agreement[]) => {
  const renewed = acts.find(({ id }) => id === renews);
  if (renewed?.type === type && type !== 'letter-of-intent') return say(language, 'line.renewal');
  return type === 'unspecified'
    ? say(language, 'line.document')
    : say(language, `agreement.${type}`);
};

// A date is not broken over two lines.
const dateOf = (language: Language, date: string, short: boolean): string =>
  short ? date.slice(0, 4) : formatShortDate(language, date).replaceAll(' ', '\u00a0');

const endOf = (language: Language, act: Agreement, lane: Lane, short: boolean): string => {
  const written = (date: string) => dateOf(language, date, short);
  if (lane.ending === 'ended') return written(act.endedOn ?? lane.end ?? '');
  if (act.endsOn) return written(act.endsOn);
  return act.openEnded ? say(language, 'line.open-ended') : '?';
};

const spanOf = (language: Language, act: Agreement, lane: Lane, short: boolean): string => {
  const start = act.signedOn && dateOf(language, act.signedOn, short);
  const end = endOf(language, act, lane, short);
  if (!start) return end === '?' ? say(language, 'line.undated') : `?\u00a0– ${end}`;
  if (end !== '?') return `${start}\u00a0– ${end}`;
  if (lane.type === 'letter-of-intent') return start;
  if (lane.type === 'membership') return say(language, 'line.since', { start });
  return `${start}\u00a0–\u00a0?`;
};

const actOnLine = (
  language: Language,
  act: Agreement,
  lane: Lane,
  acts: readonly Agreement[],
): ActOnLine => {
  const [name, span] = [nameOf(language, act, acts), spanOf(language, act, lane, false)];
  const short = spanOf(language, act, lane, true);
  return {
    lane,
    endsAsStated: act.endsOn !== undefined,
    words: [`${name}, ${span}`, `${name}, ${short}`, name, short],
  };
};

const gapOnLine = (language: Language, { from, to }: Span, lanes: readonly Lane[]): GapOnLine => {
  const count = formatNumber(language, daysBetween(from, to) + 1);
  const words = [say(language, 'line.gap', { count }), say(language, 'line.gap-short', { count })];
  return { from, to, row: gapRowOf(lanes, { from }), words };
};

const eventsOnLine = (language: Language, { ticks }: AgreementLine): EventOnLine[] =>
  ticks.map(({ on, type }) => {
    const name = say(language, type === 'other' ? 'line.event' : `event.${type}`);
    return {
      on: firstDayOf(on),
      type,
      words: [`${name}, ${dateOf(language, on, false)}`, name],
    };
  });

/** What the line of a partnership shows, worded in one language. */
export function lineContentOf(language: Language, { record, line }: Linear): LineContent {
  const acts = line.lanes.flatMap((lane) => {
    const act = record.agreements.find(({ id }) => id === lane.id);
    return act ? [actOnLine(language, act, lane, record.agreements)] : [];
  });
  const programmes = programmesOnLine(language, record.programmes, line.today);
  const days = programmes
    .flatMap(({ start, end }) => [start, end])
    .filter((day) => day !== undefined);
  return {
    from: [line.from, ...days].sort().at(0) ?? line.from,
    to: [line.to, ...days].sort().at(-1) ?? line.to,
    today: line.today,
    todayWords: formatShortDate(language, line.today),
    acts,
    gaps: line.gaps.map((gap) => gapOnLine(language, gap, line.lanes)),
    events: eventsOnLine(language, line),
    programmes,
  };
}
