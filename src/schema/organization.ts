import { z } from 'zod';
import { id, localName, otherNames, uniqueList, url, wikidata } from './shared.ts';
import { text, textPair } from './text.ts';
import { organizationKinds } from './vocabularies.ts';

/** One hospital, university, agency, utility or network. */
export const organization = z.strictObject({
  name: textPair.describe('Full name.'),
  localName: localName.optional(),
  shortName: text.optional().describe('Short name or abbreviation, the same in both languages.'),
  otherNames: otherNames.optional(),
  kind: z.enum(organizationKinds).describe('What kind of organization it is.'),
  place: id.optional().describe('Seat; left out for a network or where it is unknown.'),
  parent: id.optional().describe('The organization it belongs to.'),
  website: url.optional().describe('Address of its official site.'),
  wikidata: wikidata.optional(),
  note: textPair.optional().describe('What a reader should know of the organization.'),
  formerIds: uniqueList(id).optional().describe('Earlier ids, kept as redirects.'),
});
export type OrganizationRecord = z.infer<typeof organization>;
