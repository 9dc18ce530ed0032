import { expect, test } from 'vitest';
import { buildAtlas } from '#model/atlas.ts';
import { recordsOf } from '#model/records-of.ts';
import { readContent } from '#reading/content.ts';
import { editionIn } from '#outputs/releases/edition.ts';
import { changesBetween } from '#outputs/releases/edition-changes.ts';
import { releasedFiles } from '#outputs/releases/released-files.ts';
import { withdrawnIn } from '../scripts/release/edition-of-now.ts';
import { verifiedRelease } from '../scripts/release/verify.ts';
import { versionsIn } from '../src/atlas-releases.ts';

const versions = versionsIn('releases');

test('there is a release', () => {
  expect(versions).not.toEqual([]);
});

test.for(versions)('release %s is as it was published, sum by sum', (version) => {
  expect(verifiedRelease('releases', version).release.version).toBe(version);
});

// Others join by ids and cite by address: they stay, lead on from formerIds, or are withdrawn with a reason.
test('no id of the last release is lost, of a record or within it', async () => {
  const { release, archived } = verifiedRelease('releases', versions[0] ?? '');
  const { records } = await readContent('src/content');
  const atlas = buildAtlas(recordsOf(records), release.day);
  const now = releasedFiles(atlas, { site: new URL(release.site), version: release.version });
  const before = editionIn(archived);
  expect(before.tables.partnerships?.length).toBeGreaterThan(300);
  expect(changesBetween(before, editionIn(now), withdrawnIn(atlas)).lost).toEqual([]);
});
