import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { useBrowser } from '../support/browsing.ts';

const { visit } = useBrowser();

// A phone on a weak network: 360 pixels, a processor slowed down four times, 1.6 Mbit/s with 150 ms on the way.
const slow = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const wait = { timeout: 30_000 };

/** A reader with a phone who counts what it takes to get somewhere. */
const readerAt = async (path: string) => {
  const page = await visit(`${inject('sites').real.address}/aksesibilitas/`, {
    viewport: { width: 360, height: 740 },
  });
  page.setDefaultTimeout(wait.timeout);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(inject('sites').real.address + path, { waitUntil: 'load' });
  let actions = 0;
  const act = async (step: Promise<unknown>) => {
    actions += 1;
    await step;
  };
  return {
    page,
    tap: (what: Locator) => act(what.click()),
    type: (what: Locator, text: string) => act(what.fill(text)),
    actions: () => actions,
  };
};

const statesIn = (page: Page): Promise<string[]> =>
  page
    .locator('main .partnership-table')
    .first()
    .locator('.state')
    .filter({ visible: true })
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-state') ?? ''));

describe('on a phone with a weak network, in at most three actions', () => {
  test('from home to the partnerships of my city, those in term first, unknown ends said', async () => {
    const { page, tap, type, actions } = await readerAt('/');
    await tap(page.getByRole('link', { name: say('id', 'nav.search'), exact: true }));
    await type(page.locator('main [data-field]'), 'jakarta');
    await tap(page.locator('main a[href$="/daerah/jakarta/"]').filter({ visible: true }).first());
    await page.waitForURL(/\/daerah\/jakarta\/$/, wait);
    const states = await statesIn(page);
    expect(states.length).toBeGreaterThan(2);
    const order = ['in-term', 'open-ended', 'member', 'term-unknown'];
    const known = states.map((state) => order.indexOf(state)).filter((at) => at >= 0);
    expect(known).toEqual(known.toSorted((one, other) => one - other));
    expect(states[0]).toBe('in-term');
    expect(states).toContain('term-unknown');
    await page.getByText(say('id', 'state.term-unknown')).first().waitFor();
    expect(actions()).toBeLessThanOrEqual(3);
  });

  test('from home to health with Japan', async () => {
    const { page, tap, actions } = await readerAt('/');
    await tap(page.locator('main a[href$="/bidang/kesehatan/"]').first());
    await tap(page.locator('main a[href*="sector=health"][href*="country=JP"]').first());
    await page.waitForURL(/\/kerja-sama\/\?/, wait);
    await expect
      .poll(() => page.locator('[data-chip-list] li').allInnerTexts(), wait)
      .toEqual(['Kesehatan', 'Jepang']);
    await page.getByRole('link', { name: 'Bandung–Hamamatsu' }).waitFor();
    expect(actions()).toBeLessThanOrEqual(3);
  });

  test('from a partnership in a list to the evidence behind its state', async () => {
    const { page, tap, actions } = await readerAt('/kerja-sama/?country=JP');
    await tap(page.getByRole('link', { name: 'Bandung–Hamamatsu' }).first());
    await tap(page.locator('.standing details summary').first());
    await page.locator('.standing details[open]').first().waitFor();
    await tap(page.locator('.standing details[open] a[href^="#"]').first());
    await expect
      .poll(() => page.locator(':target .source-marks a').count(), wait)
      .toBeGreaterThan(0);
    expect(actions()).toBeLessThanOrEqual(3);
  });

  test('from home to the file of the list', async () => {
    const { page, tap, actions } = await readerAt('/');
    await tap(page.getByRole('link', { name: say('id', 'home.all') }).first());
    await tap(page.locator('summary', { hasText: say('id', 'list.take') }));
    const download = page.waitForEvent('download', wait);
    await tap(page.locator('[data-take=csv]'));
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    expect(actions()).toBeLessThanOrEqual(3);
  });

  test('from an English page to its Indonesian twin, with what was chosen', async () => {
    const { page, tap, actions } = await readerAt('/en/kerja-sama/?country=JP&sector=health');
    await expect.poll(() => page.locator('[data-chip-list] li').count(), wait).toBe(2);
    await tap(page.locator('summary', { hasText: say('en', 'site.menu') }));
    await tap(page.locator('.menu a[hreflang=id]'));
    await page.waitForURL(/^[^?]*\/kerja-sama\/\?(?=.*country=JP)(?=.*sector=health)/, wait);
    expect(new URL(page.url()).pathname).toBe('/kerja-sama/');
    await expect
      .poll(() => page.locator('[data-chip-list] li').allInnerTexts(), wait)
      .toEqual(['Kesehatan', 'Jepang']);
    expect(actions()).toBeLessThanOrEqual(3);
  });
});
