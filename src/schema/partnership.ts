import { z } from 'zod';
import { agreement } from './agreement.ts';
import { event } from './event.ts';
import { programme } from './programme.ts';
import { fullDate } from './dates.ts';
import { refuse } from './refuse.ts';
import { flag } from './scalars.ts';
import { id, uniqueList } from './shared.ts';
import { text, textPair, textPairUpTo } from './text.ts';
import { partnershipKinds, sectors } from './vocabularies.ts';

/** One side of a partnership: a place or an organization. */
export const party = z
  .union([
    z.strictObject({ place: id.describe('Id of a place, the name of its file in places.') }),
    z.strictObject({
      organization: id.describe('Id of an organization, the name of its file in organizations.'),
    }),
  ])
  .describe('A place or an organization, by id.');
export type Party = z.infer<typeof party>;

const sectorList = uniqueList(z.enum(sectors));

const hasRepeatedIds = (list: readonly { id: string }[]): boolean =>
  new Set(list.map((entry) => entry.id)).size < list.length;

const uniqueIds = refuse(hasRepeatedIds, (list: readonly { id: string }[]) => {
  const ids = list.map((entry) => entry.id);
  const twice = ids.find((value, at) => ids.indexOf(value) < at) ?? '';
  return {
    rule: 'ids-repeat',
    problem: { id: `Id “${twice}” dipakai dua kali.`, en: `The id “${twice}” is used twice.` },
    fix: { id: 'Beri salah satunya id lain.', en: 'Give one of them another id.' },
  };
});

/** One partnership with everything that is known of it. */
export const partnership = z.strictObject({
  title: textPair.optional().describe('Default: the parties’ short names joined by an en dash.'),
  summary: textPairUpTo(320).describe('What it is, in one or two sentences, no praise.'),
  kind: z
    .enum(partnershipKinds)
    .describe('Our reading of the law (PP 28/2018), not what a source calls it.'),
  kindNote: textPair.optional().describe('Why, where the kind is open to doubt.'),
  labelUsed: text.optional().describe('What the sources call it, verbatim.'),
  parties: z
    .array(party)
    .check(
      refuse(
        (list) => list.length < 2,
        (list) => ({
          rule: 'parties-too-few',
          problem: {
            id: `Ada ${list.length} pihak, sedikitnya dua.`,
            en: `There are ${list.length} parties, at least two are needed.`,
          },
          fix: {
            id: 'Tulis kedua pihak, yang di Indonesia lebih dahulu: - place: … lalu - place: …',
            en: 'Write both parties, the Indonesian one first: - place: … then - place: …',
          },
        }),
      ),
      refuse(
        (list) => new Set(list.map((one) => JSON.stringify(one))).size < list.length,
        () => ({
          rule: 'parties-repeat',
          problem: {
            id: 'Pihak yang sama ditulis dua kali.',
            en: 'The same party is listed twice.',
          },
          fix: { id: 'Hapus salah satunya.', en: 'Remove one of them.' },
        }),
      ),
    )
    .meta({ minItems: 2, uniqueItems: true })
    .describe('Two or more, Indonesian side first; at least one lies in Indonesia.'),
  sectors: z
    .strictObject({
      agreement: sectorList.optional().describe('Named in the act as signed or reported.'),
      programme: sectorList.optional().describe('In programmes under way or done.'),
      aspiration: sectorList.optional().describe('Only hoped for by a speaker.'),
    })
    .describe('Sectors by their role; {} where no source names one.'),
  agreements: z.array(agreement).check(uniqueIds).describe('Signed acts; may be empty.'),
  events: z.array(event).describe('Dated evidence that is not a signed act; may be empty.'),
  programmes: z.array(programme).check(uniqueIds).describe('What is done; may be empty.'),
  furtherSources: uniqueList(id).optional().describe('Read as well, or refuted in the narrative.'),
  searchedOn: fullDate.describe('The last day an editor searched for newer evidence.'),
  related: uniqueList(id).optional().describe('Ids of related partnerships.'),
  formerIds: uniqueList(id).optional().describe('Earlier ids, kept as redirects.'),
  draft: flag.optional().describe('true: checked in full, left out of the build.'),
  withdrawn: z
    .strictObject({
      on: fullDate.describe('The day it was withdrawn.'),
      reason: textPair.describe('Why it was withdrawn, told on its page.'),
      replacedBy: id.optional().describe('The partnership that stands in its place.'),
    })
    .optional()
    .describe('The address stays as a page that says so.'),
});
export type PartnershipRecord = z.infer<typeof partnership>;
