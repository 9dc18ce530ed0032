import { createHash } from 'node:crypto';
import { fileAt } from '#i18n/links.ts';
import type { Day } from '#model/partial-date.ts';
import { about, conventions, credits, licence } from './about.ts';
import { addressOf, sizeOf, type DescribedFile } from './data-file.ts';
import { fileFamilies, type FileFamily } from './file-families.ts';
import { tableSchemaOf, tabular } from './package-table.ts';

const resourceOf =
  (site: URL) =>
  (file: DescribedFile): object => {
    const { path, isElsewhere, mediaType, title, description, text, rows, table } = file;
    const sum = (content: string) => createHash('sha256').update(content).digest('hex');
    return {
      name: path.replace(/\.csv$/, '').replaceAll(/[/.]/g, '-'),
      // A path may not lead out of the folder of the package; an address may.
      path: isElsewhere ? new URL(addressOf(file), site).href : path,
      title: title.en,
      description: description.en,
      mediatype: mediaType,
      ...(text === undefined ? {} : { bytes: sizeOf(text), hash: `sha256:${sum(text)}` }),
      ...(rows === undefined ? {} : { rowCount: rows }),
      ...(table ? { ...tabular, schema: tableSchemaOf(table) } : {}),
    };
  };

const narrativesResource = (paths: readonly string[]) => ({
  name: 'narratives-markdown',
  path: paths,
  title: 'Narratives',
  description: 'The narratives as Markdown, as the table narratives names them.',
  mediatype: 'text/markdown',
});

const familyOf =
  (site: URL) =>
  ({ template, mediaType, title, values }: FileFamily) => ({
    template: new URL(fileAt(''), site).href + template,
    values,
    title: title.en,
    'title:id': title.id,
    mediatype: mediaType,
  });

/** Of what edition a package tells: its day and page; its number and its narratives where it is a release. */
type Edition = {
  day: Day;
  homepage: string;
  site: URL;
  release?: { version: string; narratives: readonly string[] };
};

/** The Frictionless Data Package: every file with its size and digest, every table with its columns, keys and references. */
export const dataPackage = (
  files: readonly DescribedFile[],
  { day, homepage, site, release }: Edition,
): string =>
  `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: about.name,
      title: about.title.en,
      description: `${about.description.en} ${conventions.en}`,
      'title:id': about.title.id,
      'description:id': `${about.description.id} ${conventions.id}`,
      homepage,
      ...(release ? { version: release.version } : {}),
      created: `${day}T00:00:00+07:00`,
      keywords: about.keywords,
      licenses: [licence],
      contributors: [{ title: about.publisher, roles: ['publisher'] }],
      sources: credits.map(({ title, path }) => ({ title, path })),
      resources: [
        ...files.map(resourceOf(site)),
        ...(release && release.narratives.length > 0
          ? [narrativesResource(release.narratives)]
          : []),
      ],
      ...(release ? {} : { families: fileFamilies.map(familyOf(site)) }),
    },
    undefined,
    2,
  )}\n`;
