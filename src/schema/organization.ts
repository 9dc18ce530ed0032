import { z } from 'zod';
import { id, localName, uniqueList, url, wikidata } from './shared.ts';
import { text, textPair } from './text.ts';
import { organizationKinds } from './vocabularies.ts';

/** One hospital, university, agency, utility or network. */
export const organization = z.strictObject({
  name: textPair,
  localName: localName.optional(),
  shortName: text.optional(),
  kind: z.enum(organizationKinds),
  place: id.optional().describe('Seat; left out for a network or where it is unknown.'),
  parent: id.optional().describe('The organization it belongs to.'),
  website: url.optional(),
  wikidata: wikidata.optional(),
  note: textPair.optional(),
  formerIds: uniqueList(id).optional(),
});
export type OrganizationRecord = z.infer<typeof organization>;
