import { describe, expect, test } from 'vitest';
import { violationsOn } from '../support/axe.ts';
import { useBrowser } from '../support/browsing.ts';
import { expectNothingKept, expectToFit, looks, openPage } from './page-checks.ts';
import { pageTypes } from './page-types.ts';

const { walkTo } = useBrowser();

// English pages are built of the same parts; what may differ are the words, and how much room they take.
describe('of every type of page', () => {
  test.for(pageTypes.filter(looks.hasAxe))(
    '$type in English fits a phone and a desk, has accessible words, and keeps nothing',
    async (type) => {
      const page = await openPage(walkTo, type, 'en');
      await expectToFit(page, looks.widths.en);
      await expectNothingKept(page);
      if (looks.hasEnglishAxe) expect.soft(await violationsOn(page, 'words')).toEqual([]);
    },
  );
});
