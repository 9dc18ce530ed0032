import { describe, expect, test } from 'vitest';
import { violationsOn } from '../support/axe.ts';
import { useBrowser } from '../support/browsing.ts';
import { expectNothingKept, expectToFit, looks, openPage } from './page-checks.ts';
import { pageTypes } from './page-types.ts';

const { walkTo } = useBrowser();

describe('of every type of page', () => {
  test.for(pageTypes)(
    '$type is accessible, fits every width, asks nothing of others and keeps nothing',
    async (type) => {
      const page = await openPage(walkTo, type, 'id');
      await expectToFit(page, looks.widths.id);
      await expectNothingKept(page);
      if (!looks.hasAxe(type)) return;
      expect.soft(await violationsOn(page), 'in light, on a wide screen').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 320, height: 800 });
      expect.soft(await violationsOn(page, looks.inDark), 'in dark, on a phone').toEqual([]);
    },
  );
});
