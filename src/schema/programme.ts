import { z } from 'zod';
import { figure } from './figure.ts';
import { partialDate } from './dates.ts';
import { id, sources, uniqueList } from './shared.ts';
import { textPair } from './text.ts';
import { humanResourceTypes, programmeStatuses, sectors } from './vocabularies.ts';

/** A planned or reported result of a programme. */
export const output = figure.extend({
  kind: z.enum(['planned', 'reported']).describe('A plan, or a reported result.'),
});
export type Output = z.infer<typeof output>;

/** What a partnership does. */
export const programme = z.strictObject({
  id: id.describe('Unique within the file.'),
  name: textPair.describe('Name of the programme.'),
  sector: z
    .enum(sectors)
    .describe('The main sector, an affair of government (UU 23/2014 art. 12).'),
  furtherSectors: uniqueList(z.enum(sectors))
    .optional()
    .describe('Further sectors that the programme covers by its sources.'),
  humanResources: uniqueList(z.enum(humanResourceTypes))
    .optional()
    .describe('How it develops people, where it does; this crosses sectors and is none itself.'),
  status: z.enum(programmeStatuses).describe('As the sources last report it.'),
  statusAsOf: partialDate.optional().describe('The date the status speaks of.'),
  startedOn: partialDate.optional().describe('When it began, or is planned to begin.'),
  endedOn: partialDate.optional().describe('When it ended, or is planned to end.'),
  organizations: uniqueList(id).optional().describe('Ids of organizations that take part.'),
  description: textPair.optional().describe('What is done, in one or two sentences.'),
  outputs: z.array(output).optional().describe('Planned and reported figures.'),
  sources,
});
export type Programme = z.infer<typeof programme>;
