import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { contentImageNames } from '#components/prose/content-images.ts';
import { buildAtlas } from '#model/atlas.ts';
import { recordsOf } from '#model/records-of.ts';
import { isPublishedAlone, sumsFile } from '#outputs/releases/release.ts';
import type { ReadRecord } from '#reading/record.ts';
import { dayOfBuild } from '../../../src/atlas-day.ts';
import { loadHistory } from '../../../src/atlas-history.ts';
import { loadOwnFiles, loadReleases } from '../../../src/atlas-releases.ts';
import type { Expected } from './expected.ts';

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
        .map((file) => file.split(sep).join('/'))
    : [];

/** What a site with these records must hold, with the settings of this build. */
export const readExpected = async (records: readonly ReadRecord[]): Promise<Expected> => ({
  records,
  atlas: buildAtlas(recordsOf(records), dayOfBuild()),
  history: loadHistory(),
  releases: loadReleases().map((release) => ({
    version: release.version,
    day: release.day,
    files: [
      sumsFile,
      ...loadOwnFiles(release).map(({ path }) => path),
      ...release.files.filter(isPublishedAlone).map(({ path }) => path),
    ],
  })),
  images: await contentImageNames(),
  fixedFiles: filesIn('public'),
  hasForm: process.env.ATLAS_ADMIN === '1',
});
