import type { Organization, SearchActionLeaf, WebSite, WithActionConstraints } from 'schema-dts';
import { languages } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import { say } from '#i18n/say.ts';
import { about, licence } from '../open-data/about.ts';
import { ownAddress, type Frame } from './frame.ts';

/** The site as others name it. */
export const websiteAt = ({ addressOf }: Frame): string => `${addressOf('id', paths.home)}#situs`;

/** Who publishes the atlas. */
export const publisherIn = ({ addressOf }: Frame) =>
  ({
    '@type': 'Organization',
    '@id': `${addressOf('id', paths.home)}#penerbit`,
    name: about.publisher,
  }) satisfies Organization;

const searchIn = (frame: Frame): WithActionConstraints<SearchActionLeaf> => ({
  '@type': 'SearchAction',
  target: {
    '@type': 'EntryPoint',
    urlTemplate: `${ownAddress(frame, paths.search)}?q={search_term_string}`,
  },
  'query-input': 'required name=search_term_string',
});

/** The site with its search, told on its home page. */
export const websiteIn = (frame: Frame): WebSite => ({
  '@type': 'WebSite',
  '@id': websiteAt(frame),
  url: ownAddress(frame, paths.home),
  name: say(frame.language, 'site.name'),
  description: say(frame.language, 'site.tagline'),
  inLanguage: languages,
  license: licence.path,
  publisher: publisherIn(frame),
  potentialAction: searchIn(frame),
});
