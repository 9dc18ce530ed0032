import { buildAtlas, type Atlas } from '#model/atlas.ts';
import type { Records } from '#model/records.ts';
import { readContent } from '#reading/content.ts';
import type { Day } from '#model/partial-date.ts';
import { contentFolder } from '../../src/content-folder.ts';

/** The atlas of the real records on one day, without a build and without the English narratives. */
export const realAtlas = async (day: Day): Promise<Atlas> => {
  const { records } = await readContent(contentFolder());
  const recordsIn = (wanted: string) =>
    records
      .filter(({ collection }) => collection === wanted)
      .map(({ id, value, body }) => ({ ...value, id, body }));
  // The schema has judged every value already; the lists only sort them by collection.
  return buildAtlas(
    {
      partnerships: recordsIn('partnerships'),
      places: recordsIn('places'),
      organizations: recordsIn('organizations'),
      sources: recordsIn('sources'),
      glossary: recordsIn('glossary'),
      narratives: [],
    } as unknown as Records,
    day,
  );
};
