import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe looks at: everything, or only what may differ from one language, or one scheme and width, to another. */
type Subject = 'all' | 'words' | 'look';

const options: Record<Subject, RunOptions> = {
  all: { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } },
  words: {
    resultTypes: ['violations'],
    runOnly: ['cat.language', 'cat.name-role-value', 'cat.text-alternatives'],
  },
  look: {
    resultTypes: ['violations'],
    runOnly: { type: 'rule', values: ['color-contrast', 'target-size'] },
  },
};

/** Two markers of a map may lie close together: where they lie is what they say. Every place is in the list as well. */
const isMarkerSize = (rule: string, target: string): boolean =>
  rule === 'target-size' && target.includes('leaflet-marker-icon');

/** Rows of a long table or list are alike: the first stand for all. */
const beyondFirst = [['tbody > tr:nth-child(n + 25)'], [':is(ul, ol) > li:nth-child(n + 40)']];

/** Of rows that a browser lays out late, axe measures each where it would lie, over what stands below their estimated height. */
const layOutAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
  });

/** What axe finds on a page as it stands. */
export const violationsOn = async (page: Page, subject: Subject = 'all'): Promise<string[]> => {
  await page.evaluate(source);
  await layOutAll(page);
  const { violations } = await page.evaluate(
    ([without, given]) =>
      (
        globalThis as unknown as { axe: { run: (...given: unknown[]) => Promise<AxeResults> } }
      ).axe.run({ include: [['html']], exclude: without }, given),
    [beyondFirst, options[subject] as unknown] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target, html }) => !isMarkerSize(id, `${target.join(' ')} ${html}`))
      .map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
};
