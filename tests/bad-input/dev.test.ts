import { expect, onTestFinished, test, vi } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startDevServer } from '../support/dev-server.ts';
import { changed, spoiltCopyOf } from '../support/spoilt-atlas.ts';

const act = 'partnerships/contoh-rei.mdx';
const place = 'places/misal.yaml';

const wordsOf = (html: string): string =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('while editing, each page tells what is wrong with its record, and the others stay', async () => {
  const folder = spoiltCopyOf(
    'atlas',
    changed(act, 'endsOn: 2099-03-01', 'endsOn: 2019-03-01'),
    changed(place, 'kind: province', 'kind: provinsi'),
  );
  const { site, told } = await startDevServer(folder);
  // Before anybody asks for a page.
  await vi.waitFor(
    () => {
      expect(told()).toContain('Ends on 2019-03-01, before it was signed on 2024-03-01.');
    },
    { timeout: 60_000, interval: 100 },
  );
  const page = async (path: string) => {
    const answer = await fetch(site + path);
    return { status: answer.status, words: wordsOf(await answer.text()) };
  };

  const home = await page('/en/');
  expect(home.status).toBe(200);
  expect(home.words).toContain(`${act}, line 31, column 13 · field agreements[2].endsOn`);
  expect(home.words).toContain(`${place}, line 7, column 7 · field kind`);

  const faulty = await page('/kerja-sama/contoh-rei/');
  expect(faulty.status).toBe(404);
  expect(faulty.words).toContain('Catatan ini belum dapat ditampilkan.');
  expect(faulty.words).toContain('Berakhir 2019-03-01, sebelum ditandatangani 2024-03-01.');
  expect(faulty.words).toContain('Ends on 2019-03-01, before it was signed on 2024-03-01.');

  const held = await page('/kerja-sama/misal-utara/');
  expect(held.words).toContain('catatan yang dirujuknya belum benar');
  expect((await page('/daerah/contoh/')).words).not.toContain('Catatan untuk penyunting');

  const draft = await page('/kerja-sama/contoh-waitara/');
  expect(draft.status).toBe(200);
  expect(draft.words).toContain('Draf, tidak diterbitkan');
  expect((await page('/en/kerja-sama/contoh-yesi/')).words).toContain('Errors: 0. Warnings: 1.');

  changed(place, 'kind: provinsi', 'kind: province')(folder);
  await vi.waitFor(
    async () => {
      expect((await page('/kerja-sama/misal-utara/')).status).toBe(200);
    },
    { timeout: 10_000, interval: 250 },
  );
});

test('a page that is open shows a record once it was saved', async () => {
  const folder = spoiltCopyOf('atlas');
  const { site } = await startDevServer(folder);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`${site}/kerja-sama/misal-utara/`);
  for (const [before, after] of [
    ['Penjajakan.', 'Penjajakan pertama.'],
    ['Penjajakan pertama.', 'Penjajakan kedua.'],
  ] as const) {
    // A page that has just come does not listen yet.
    await page.waitForLoadState('networkidle');
    changed('partnerships/misal-utara.mdx', before, after)(folder);
    await page.getByText(after).first().waitFor({ timeout: 10_000 });
  }
});
