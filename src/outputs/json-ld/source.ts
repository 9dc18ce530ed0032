import { paths } from '#i18n/links.ts';
import type { Source } from '#model/atlas.ts';
import type { Described } from './described.ts';
import { subjectAt, type Frame } from './frame.ts';

/** A source as a page cites it: by its name here. */
export const sourceCited = (frame: Frame, { id }: Source) => ({
  '@id': subjectAt(frame, paths.source(id)),
});

/** A document on its own page, as it names itself. */
export const describedSource = (frame: Frame, source: Source): Described => {
  const { title, publisher, url, published, language, archivedUrl } = source.record;
  return {
    subject: {
      '@type': 'CreativeWork',
      ...sourceCited(frame, source),
      name: title,
      publisher: { '@type': 'Organization', name: publisher },
      inLanguage: language,
      ...(url === undefined ? {} : { url }),
      ...(published === undefined ? {} : { datePublished: published }),
      ...(archivedUrl === undefined ? {} : { archivedAt: archivedUrl }),
    },
  };
};
