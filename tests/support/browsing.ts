import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';

/** What went wrong on a page without a reader asking for it. */
export type Visit = { page: Page; troubles: string[] };

const listen = async (page: Page, address: string): Promise<string[]> => {
  const troubles: string[] = [];
  page.on('console', (message) => {
    // That a page was not found is said about every address that leads nowhere.
    if (!['error', 'warning'].includes(message.type()) || message.location().url === address) return;
    troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && host !== new URL(address).host) troubles.push(`request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      troubles.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction('tellViolation', (violated: string) => troubles.push(`policy: ${violated}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { tellViolation } = globalThis as unknown as { tellViolation: (violated: string) => void };
      tellViolation(`${violatedDirective} ${blockedURI}`);
    });
  });
  return troubles;
};

/** A browser for the tests of one file. Each visit is a reader of its own, who comes for the first time. */
export const useBrowser = () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const visit = async (address: string, options: BrowserContextOptions = {}): Promise<Visit> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const troubles = await listen(page, address);
    await page.goto(address, { waitUntil: 'load' });
    return { page, troubles };
  };
  return { visit };
};

/** Scrolls to the map of a page, if it has one, and waits until it can be moved. */
export const openMapOf = async (page: Page): Promise<void> => {
  const map = page.locator('atlas-map').first();
  if ((await map.count()) === 0) return;
  await map.scrollIntoViewIfNeeded();
  await page.locator('atlas-map[data-ready]').first().waitFor();
};
