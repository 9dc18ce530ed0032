import type { Content } from '#rules/content-rule.ts';
import { equalLevel } from '#rules/equal-level.ts';
import { kindFitsParties } from '#rules/kind-fits-parties.ts';
import { partiesOnce } from '#rules/parties-once.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import type { Wording } from '#schema/wording.ts';
import { countryOf, partiesOf, partyOf } from './partnership-follows.ts';
import { listOf, type Context, type Question } from './question.ts';
import { isRecord } from './refer.ts';

type Check = NonNullable<Question['check']>;

// The rules look at all partnerships; here at the one that is being asked about.
const asContent = ({ known, answers }: Context, kind: string): Content => {
  const record = { kind, parties: partiesOf(known, answers) } as unknown as PartnershipRecord;
  return { ...known.content, partnerships: new Map([['', { ...record, body: [] }]]) };
};

/** Whether the tiers of sister partners differ, which kindNote has to explain. */
export const hasUnequalLevels = (context: Context): boolean =>
  equalLevel.check(asContent(context, context.answers.kind ?? ''), '').length > 0;

/** Whether a kind fits the parties, and no other partnership has both. */
export const fitsParties: Check = (kind, context) => {
  const content = asContent(context, kind);
  const partnerships = new Map([...context.known.content.partnerships, ...content.partnerships]);
  const twice = partiesOnce.check({ ...content, partnerships }, '').find(({ id }) => id === '');
  return kindFitsParties.check(content, '')[0]?.problem ?? twice?.problem;
};

/** Whether every entry of a list passes a check. */
export const each =
  (check: Check): Check =>
  (written, context) =>
    listOf(written)
      .map((entry) => check(entry, context))
      .find((wrong) => wrong !== undefined);

const unknownParty: Check = (written, context) => {
  if (partyOf(context.known, written)) return undefined;
  const [, id = written] = written.split(':');
  const isBoth = ['places', 'organizations'] as const;
  if (isBoth.every((collection) => context.known.content[collection].has(id)))
    return {
      id: `“${id}” adalah daerah dan juga lembaga; tulis place:${id} atau organization:${id}.`,
      en: `“${id}” is a place and an organization too; write place:${id} or organization:${id}.`,
    };
  return isRecord(written.startsWith('organization:') ? 'organizations' : 'places')(id, context);
};

const wrongOrder = (written: string, { known }: Context): Wording | undefined => {
  const parties = listOf(written).flatMap((entry) => partyOf(known, entry) ?? []);
  const [first] = parties;
  if (first && countryOf(known, first) !== 'ID')
    return {
      id: 'Pihak pertama harus terletak di Indonesia; bila lembaga, isi dahulu daerah kedudukannya (place).',
      en: 'The first party has to lie in Indonesia; if it is an organization, fill in its seat (place) first.',
    };
  if (new Set(parties.map((party) => JSON.stringify(party))).size < 2)
    return { id: 'Sebut sedikitnya dua pihak.', en: 'Name at least two parties.' };
  return undefined;
};

/** Whether the parties exist, are two or more, and the Indonesian one comes first. */
export const areParties: Check = (written, context) =>
  each(unknownParty)(written, context) ?? wrongOrder(written, context);
