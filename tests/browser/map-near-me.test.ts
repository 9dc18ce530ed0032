import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { openMapOf, useBrowser } from '../support/browsing.ts';

const { visit } = useBrowser();

const yogyakarta = { latitude: -7.79, longitude: 110.37 };
const allowed = { geolocation: yogyakarta, permissions: ['geolocation'] };

const press = (page: Page) => page.getByRole('button', { name: say('id', 'map.near-me') }).click();

/** Lets the browser answer the question for a position with this trouble. */
const answerWithTrouble = (page: Page, code: number) =>
  page.addInitScript((given) => {
    navigator.geolocation.getCurrentPosition = (_, fail) =>
      fail?.({ code: given } as GeolocationPositionError);
  }, code);

describe('near me', () => {
  test('lists the nearest places with their distance, and marks the position', async () => {
    const page = await visit(`${inject('sites').real.address}/`, allowed);
    await openMapOf(page);
    await press(page);
    const panel = page.locator('atlas-map .panel');
    await panel.getByRole('heading', { name: say('id', 'map.near-title') }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    const said = await panel.locator('summary').allInnerTexts();
    expect(said.length).toBeGreaterThan(3);
    expect(said[0]).toMatch(/Yogyakarta/);
    const distances = said.map((text) => Number(/(\d+) km/.exec(text)?.[1] ?? NaN));
    expect(distances).toEqual(distances.toSorted((one, other) => one - other));
    expect(distances[0]).toBeLessThan(10);
    expect(await panel.innerText()).toContain(say('id', 'map.near-privacy'));
    expect(await page.locator('.map-position').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.map-position').count()).toBe(0);
  });

  test('neither stores the position nor writes it into the address', async () => {
    const page = await visit(`${inject('sites').real.address}/`, allowed);
    await openMapOf(page);
    await press(page);
    await page.locator('.map-position').waitFor();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
    await page.getByRole('button', { name: say('id', 'map.zoom-in') }).click();
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    expect(kept + (await page.context().cookies()).map(({ name }) => name).join()).toBe('[{},{}]');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say('id', 'map.zoom-in') }).click();
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: say('id', 'map.show-indonesia') }).click();
    expect(new URL(page.url()).search).toMatch(/^\?map=-2\.5/);
    expect(sent.filter((address) => /-?7\.7|110\.3/.test(address))).toEqual([]);
  });

  test('asks for no position before it is pressed', async () => {
    const page = await visit(`${inject('sites').real.address}/privasi/`, allowed);
    await page.addInitScript(() => {
      const asked = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
      navigator.geolocation.getCurrentPosition = (...given) => {
        document.documentElement.dataset.asked = '';
        asked(...given);
      };
    });
    await page.goto(`${inject('sites').real.address}/`);
    await openMapOf(page);
    expect(await page.locator('html[data-asked]').count()).toBe(0);
    await press(page);
    await page.locator('html[data-asked]').waitFor();
  });

  test.for([
    { code: 1, phrase: 'map.near-refused' },
    { code: 2, phrase: 'map.near-unknown' },
    { code: 3, phrase: 'map.near-late' },
  ] as const)('says what is wrong: $phrase', async ({ code, phrase }) => {
    const page = await visit(`${inject('sites').real.address}/privasi/`);
    await answerWithTrouble(page, code);
    await page.goto(`${inject('sites').real.address}/`);
    await openMapOf(page);
    await press(page);
    await page
      .getByRole('status')
      .filter({ hasText: say('id', phrase) })
      .waitFor();
    expect(await page.locator('atlas-map .panel').isVisible()).toBe(false);
  });

  test('a reader who refuses is told', async () => {
    const page = await visit(`${inject('sites').real.address}/en/`);
    await openMapOf(page);
    await page.getByRole('button', { name: say('en', 'map.near-me') }).click();
    await page.getByText(say('en', 'map.near-refused')).waitFor();
  });
});
