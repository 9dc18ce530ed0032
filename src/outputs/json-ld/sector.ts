import type { DefinedTerm } from 'schema-dts';
import { paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import type { Sector } from '#schema/vocabularies.ts';
import type { Described } from './described.ts';
import { ownAddress, subjectAt, type Frame } from './frame.ts';

/** A sector by its name on the page and its value in the data. */
export const sectorTerm = (frame: Frame, sector: Sector) =>
  ({
    '@type': 'DefinedTerm',
    name: say(frame.language, `sector.${sector}`),
    termCode: sector,
  }) satisfies DefinedTerm;

/** A sector on its own page, as one term of the vocabulary of sectors. */
export const describedSector = (frame: Frame, sector: Sector): Described => ({
  subject: {
    ...sectorTerm(frame, sector),
    '@id': subjectAt(frame, paths.sector(sector)),
    url: ownAddress(frame, paths.sector(sector)),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': subjectAt(frame, paths.sectors),
      name: say(frame.language, 'nav.sectors'),
      url: ownAddress(frame, paths.sectors),
    },
  },
});
