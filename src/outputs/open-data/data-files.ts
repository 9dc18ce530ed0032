import { fileAt, paths } from '#i18n/links.ts';
import type { Atlas } from '#model/atlas.ts';
import { tables } from '../tables/index.ts';
import type { Published } from '../tables/table.ts';
import { catalogue } from './catalogue.ts';
import type { DataFile, DescribedFile } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import { csvwMetadata } from './csvw.ts';
import { publishedAt } from './published.ts';
import { feedFiles } from './feed-files.ts';
import { figureFiles } from './figure-files.ts';
import { allTables, otherFiles, schemaFiles, tableFiles } from './each-file.ts';

const descriptions = (
  files: readonly DescribedFile[],
  published: Published,
  site: URL,
): DataFile[] => {
  const { atlas, addressOf } = published;
  const homepage = { id: addressOf('id', paths.data), en: addressOf('en', paths.data) };
  const folder = new URL(fileAt('data/'), site).href;
  return [
    {
      path: 'datapackage.json',
      mediaType: 'application/json',
      title: { id: 'Paket data (Frictionless)', en: 'Data package (Frictionless)' },
      description: {
        id: 'Semua berkas dengan ukuran dan sidiknya; semua tabel dengan kolom, kunci, dan rujukannya.',
        en: 'Every file with its size and digest; every table with its columns, keys and references.',
      },
      text: dataPackage(files, { day: atlas.day, homepage: homepage.en, site }),
    },
    {
      path: 'csv-metadata.json',
      mediaType: 'application/csvm+json',
      title: { id: 'Metadata CSV (CSVW)', en: 'CSV metadata (CSVW)' },
      description: {
        id: 'Kolom, kunci, dan rujukan semua CSV menurut CSV on the Web.',
        en: 'Columns, keys and references of every CSV by CSV on the Web.',
      },
      text: csvwMetadata(),
    },
    {
      path: 'catalog.jsonld',
      mediaType: 'application/ld+json',
      title: { id: 'Katalog (DCAT 3)', en: 'Catalogue (DCAT 3)' },
      description: {
        id: 'Untuk portal data: kumpulan data ini dan semua berkasnya.',
        en: 'For data portals: this dataset and all its files.',
      },
      text: catalogue(files, { day: atlas.day, homepage, folder, site }),
    },
  ];
};

const made = new WeakMap<Atlas, DataFile[]>();

const make = (atlas: Atlas, site: URL): DataFile[] => {
  const published = publishedAt(atlas, site);
  const inTables = tableFiles(tables, published);
  const files = [...inTables, allTables(inTables, published), ...otherFiles(published)];
  const described = [...files, ...schemaFiles(tables)];
  const elsewhere = [...figureFiles(atlas), ...feedFiles()];
  return [...described, ...descriptions([...described, ...elsewhere], published, site)];
};

/** Every file below the folder of the data but the narratives, made once for an atlas. */
export const dataFilesOf = (atlas: Atlas, site: URL): DataFile[] => {
  const files = made.get(atlas) ?? make(atlas, site);
  made.set(atlas, files);
  return files;
};
