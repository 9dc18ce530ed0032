import { licence } from '../open-data/about.ts';
import type { Cited } from './cited.ts';

/**
 * What reference managers read in the head of a page: Highwire's names where they mean no journal, and Dublin Core. Left out are
 * `citation_title`, by which they would take a page for a journal article, and tags of authors, since they would make
 * a person with a family name of the two words of the atlas.
 */
export const metaTagsOf = ({ kind, title, publisher, url, day, language }: Cited) =>
  ({
    citation_publication_date: day.replaceAll('-', '/'),
    citation_public_url: url,
    citation_language: language,
    citation_publisher: publisher,
    'DC.title': title,
    ...(kind === 'dataset' ? { 'DC.type': 'Dataset' } : {}),
    'DC.date': day,
    'DC.identifier': url,
    'DC.language': language,
    'DC.publisher': publisher,
    'DC.rights': licence.path,
  }) as const;
