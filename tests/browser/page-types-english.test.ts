import { describe, expect, test } from 'vitest';
import { violationsOn } from '../support/axe.ts';
import { useBrowser } from '../support/browsing.ts';
import { expectNothingKept, expectToFit, openPage } from './page-checks.ts';
import { pageTypes } from './page-types.ts';

const { visit } = useBrowser();

// English pages are built of the same parts; what may differ are the words, and how much room they take.
describe('of every type of page', () => {
  test.for(pageTypes)(
    '$type in English has accessible words, fits a phone and a desk, and keeps nothing',
    async (type) => {
      const page = await openPage(visit, type, 'en');
      await expectToFit(page, [320, 1280]);
      await expectNothingKept(page);
      expect.soft(await violationsOn(page, 'words')).toEqual([]);
    },
  );
});
