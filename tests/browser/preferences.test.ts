import { describe, expect, inject, test } from 'vitest';
import { openMapOf, useBrowser } from '../support/browsing.ts';

const { visit } = useBrowser();

const paths = ['/', '/kerja-sama/bandung-hamamatsu/', '/cari/?q=jakarta'];

describe('what a reader asks of the browser is respected:', () => {
  test.for(paths)('with forced colours, %s keeps its marks and its words', async (path) => {
    const page = await visit(inject('sites').real.address + path, {
      forcedColors: 'active',
    });
    await openMapOf(page);
    const vanished = await page.evaluate(() => {
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      return [...document.querySelectorAll('main svg :is(path, rect, circle, line)')]
        .filter(
          (mark) => mark.getBoundingClientRect().width > 3 && mark.closest('.state-mark, .state'),
        )
        .filter((mark) => {
          const { fill, stroke } = getComputedStyle(mark);
          return [fill, stroke].every((colour) => colour === 'none' || colour === paper);
        }).length;
    });
    expect(vanished).toBe(0);
  });

  test.for(paths)('with reduced motion, nothing on %s moves by itself', async (path) => {
    const page = await visit(inject('sites').real.address + path, { reducedMotion: 'reduce' });
    await openMapOf(page);
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(moving).toBe(0);
  });

  test.for(paths)('%s follows the colour scheme', async (path) => {
    const page = await visit(inject('sites').real.address + path, { colorScheme: 'light' });
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).not.toBe(light);
  });

  test('text that is enlarged twice still fits the window', async () => {
    const page = await visit(`${inject('sites').real.address}/kerja-sama/bandung-hamamatsu/`, {
      viewport: { width: 640, height: 800 },
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets.push(sheet);
    });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
  });
});
