import type { Day } from '#model/partial-date.ts';
import type { Wording } from '#schema/wording.ts';
import { about, licence } from './about.ts';
import { addressOf, sizeOf, type DescribedFile } from './data-file.ts';

type Where = { day: Day; homepage: Wording; folder: string; site: URL };

const inBoth = ({ id, en }: Wording) => [
  { '@value': id, '@language': 'id' },
  { '@value': en, '@language': 'en' },
];

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const mediaTypeOf = (type: string) => ({
  '@id': `https://www.iana.org/assignments/media-types/${type}`,
});

const sizeIn = (text: string) => ({
  '@value': String(sizeOf(text)),
  '@type': 'xsd:nonNegativeInteger',
});

const distributionOf =
  (site: URL) =>
  (file: DescribedFile): object => {
    const { mediaType, title, description, text } = file;
    const address = new URL(addressOf(file), site).href;
    return {
      '@id': address,
      '@type': 'dcat:Distribution',
      'dct:title': inBoth(title),
      'dct:description': inBoth(description),
      'dcat:downloadURL': { '@id': address },
      'dcat:mediaType': mediaTypeOf(mediaType),
      ...(text === undefined ? {} : { 'dcat:byteSize': sizeIn(text) }),
      'dct:license': { '@id': licence.path },
    };
  };

const datasetOf = (files: readonly DescribedFile[], { day, homepage, folder, site }: Where) => ({
  '@id': `${folder}#dataset`,
  '@type': 'dcat:Dataset',
  'dct:title': inBoth(about.title),
  'dct:description': inBoth(about.description),
  'dct:identifier': about.name,
  'dct:modified': { '@value': day, '@type': 'xsd:date' },
  'dct:license': { '@id': licence.path },
  'dct:language': ['IND', 'ENG'].map((one) => ({
    '@id': `http://publications.europa.eu/resource/authority/language/${one}`,
  })),
  'dct:spatial': {
    '@id': 'http://publications.europa.eu/resource/authority/country/IDN',
  },
  'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': about.publisher },
  'dcat:keyword': about.keywords,
  'dcat:landingPage': [{ '@id': homepage.id }, { '@id': homepage.en }],
  'dcat:distribution': files.map(distributionOf(site)),
});

/** The catalogue of the data by DCAT 3, as JSON-LD. */
export const catalogue = (files: readonly DescribedFile[], where: Where): string =>
  `${JSON.stringify(
    {
      '@context': context,
      '@id': `${where.folder}#catalogue`,
      '@type': 'dcat:Catalog',
      'dct:title': inBoth(about.title),
      'dct:description': inBoth(about.description),
      'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': about.publisher },
      'dct:license': { '@id': licence.path },
      'foaf:homepage': { '@id': where.homepage.id },
      'dcat:dataset': [datasetOf(files, where)],
    },
    undefined,
    2,
  )}\n`;
