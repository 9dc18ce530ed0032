import { countryName } from '#i18n/format.ts';
import { paths } from '#i18n/links.ts';
import { ownAddress, subjectAt, type Frame } from './frame.ts';
import type { Described } from './described.ts';

/** A partner country on its own page, by its ISO 3166-1 code. */
export const describedCountry = (frame: Frame, code: string): Described => ({
  subject: {
    '@type': 'Country',
    '@id': subjectAt(frame, paths.country(code)),
    url: ownAddress(frame, paths.country(code)),
    name: countryName(frame.language, code),
    identifier: code,
  },
});
