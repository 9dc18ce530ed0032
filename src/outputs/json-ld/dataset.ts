import type { DataDownload, Dataset } from 'schema-dts';
import { countryName } from '#i18n/format.ts';
import { languages } from '#i18n/language.ts';
import { paths } from '#i18n/links.ts';
import type { Atlas } from '#model/atlas.ts';
import { about, licence } from '../open-data/about.ts';
import { sizeOf, type DataFile } from '../open-data/data-file.ts';
import type { Described } from './described.ts';
import { ownAddress, type Frame } from './frame.ts';
import { publisherIn } from './website.ts';

/** The data as the DCAT catalogue names them, too. */
const datasetAt = ({ fileAddress }: Frame): string => `${fileAddress('data/')}#dataset`;

const downloadOf = (frame: Frame, { path, mediaType, title, text }: DataFile): DataDownload => ({
  '@type': 'DataDownload',
  name: title[frame.language],
  contentUrl: frame.fileAddress(`data/${path}`),
  encodingFormat: mediaType,
  contentSize: `${sizeOf(text)} B`,
});

/** From the earliest act to the day of the data; nothing where no act has a date. */
const spanOf = ({ partnerships, day }: Atlas): string | undefined => {
  const [first] = partnerships.flatMap(({ firstAct }) => firstAct ?? []).sort();
  return first === undefined ? undefined : `${first}/${day}`;
};

// The schemas describe the files; they are no data.
const isData = ({ path }: DataFile): boolean => !path.includes('/');

/** All the data on their own page, with every file that can be downloaded. */
export const describedDataset = (
  frame: Frame,
  atlas: Atlas,
  files: readonly DataFile[],
): Described => {
  const dataset: Dataset & { '@id': string } = {
    '@type': 'Dataset',
    '@id': datasetAt(frame),
    url: ownAddress(frame, paths.data),
    name: about.title[frame.language],
    description: about.description[frame.language],
    identifier: about.name,
    inLanguage: languages,
    keywords: about.keywords,
    license: licence.path,
    isAccessibleForFree: true,
    creator: publisherIn(frame),
    publisher: publisherIn(frame),
    dateModified: atlas.day,
    temporalCoverage: spanOf(atlas),
    spatialCoverage: { '@type': 'Country', name: countryName(frame.language, 'ID'), identifier: 'ID' }, // prettier-ignore
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      '@id': `${frame.fileAddress('data/')}#catalogue`,
      name: about.publisher,
      url: frame.fileAddress('data/catalog.jsonld'),
    },
    distribution: files.filter(isData).map((file) => downloadOf(frame, file)),
  };
  return { subject: dataset };
};
