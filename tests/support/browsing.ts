import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { launchBrowser } from './browser.ts';

type Wishes = BrowserContextOptions & {
  /** For a test that breaks something on purpose. */
  mayFail?: boolean;
};

const listenToConsole = (page: Page, tell: (trouble: string) => void): void => {
  page.on('pageerror', ({ message }) => {
    tell(`error: ${message}`);
  });
  page.on('console', (message) => {
    // That a page was not found is said about every address that leads nowhere.
    if (message.location().url === page.url() || !/error|warning/.test(message.type())) return;
    tell(`console: ${message.text()}`);
  });
};

const listenToRequests = (page: Page, own: () => string, tell: (trouble: string) => void): void => {
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (!/^(data|blob):$/.test(protocol) && host !== own()) tell(`request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A reader who goes on to another page leaves requests behind.
    if (reason !== 'net::ERR_ABORTED') tell(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (!isPage && response.status() >= 400) tell(`${response.status()}: ${response.url()}`);
  });
};

const listenToViolations = async (page: Page, tell: (trouble: string) => void): Promise<void> => {
  await page.exposeFunction('tellViolation', tell);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { tellViolation } = globalThis as unknown as { tellViolation: (what: string) => void };
      tellViolation(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
};

const desk = { width: 1280, height: 800 };

/** A page that tells all its troubles, with a host that alone may be asked. */
const watchedPage = async (context: BrowserContext, own: () => string) => {
  const page = await context.newPage();
  const troubles: string[] = [];
  const tell = (trouble: string) => troubles.push(trouble);
  page.setDefaultTimeout(10_000);
  listenToConsole(page, tell);
  listenToRequests(page, own, tell);
  await listenToViolations(page, tell);
  return { page, troubles };
};

/**
 * A browser for the tests of one file. Each visit is a reader of its own who comes for the first time; a test fails
 * when a page breaks its policy, asks another host for anything, or has an error.
 */
export const useBrowser = () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const visit = async (address: string, { mayFail, ...wishes }: Wishes = {}): Promise<Page> => {
    const context = await browser.newContext({
      viewport: desk,
      reducedMotion: 'reduce',
      ...wishes,
    });
    const { host } = new URL(address);
    const { page, troubles } = await watchedPage(context, () => host);
    onTestFinished(async () => {
      await context.close();
      if (!mayFail) expect(troubles).toEqual([]);
    });
    await page.goto(address, { waitUntil: 'load' });
    return page;
  };

  let walked: Awaited<ReturnType<typeof watchedPage>> | undefined;
  let at = '';
  /** One reader who goes on from test to test, at a desk and in light: it saves opening a window for each. */
  const walkTo = async (address: string): Promise<Page> => {
    at = new URL(address).host;
    walked ??= await watchedPage(await browser.newContext({ reducedMotion: 'reduce' }), () => at);
    const { page, troubles } = walked;
    onTestFinished(() => {
      expect(troubles.splice(0)).toEqual([]);
    });
    await page.setViewportSize(desk);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address, { waitUntil: 'load' });
    return page;
  };
  return { visit, walkTo };
};

/** Scrolls to the map of a page, if it has one, and waits until it can be moved. */
export const openMapOf = async (page: Page): Promise<void> => {
  const map = page.locator('atlas-map').first();
  if ((await map.count()) === 0) return;
  await map.scrollIntoViewIfNeeded();
  await page.locator('atlas-map[data-ready]').first().waitFor();
};

/** The addresses with these words in them that a page has fetched so far. */
export const fetchedBy = (page: Page, words: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    return names.filter((name) => name.includes(wanted));
  }, words);
