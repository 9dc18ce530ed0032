import { expect, inject, test } from 'vitest';
import { say } from '#i18n/say.ts';
import { useBrowser } from '../support/browsing.ts';

const { visit } = useBrowser();
const address = () => `${inject('sites').invented.address}/masa-berlaku/daerah/contoh/`;
const saidBy = 'copy-letter [role="status"]';

test('the letter is copied as it stands, and that is said', async () => {
  const page = await visit(address(), { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: say('id', 'watch.letter-copy') }).click();
  await expect
    .poll(() => page.locator(saidBy).textContent())
    .toBe(say('id', 'watch.letter-copied'));
  const letter = await page.locator('copy-letter pre').textContent();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(letter);
});

test('where the browser forbids it, the letter is open and selected', async () => {
  const page = await visit(address());
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed.'));
  });
  await page.locator('copy-letter button').click();
  await expect
    .poll(() => page.locator(saidBy).textContent())
    .toBe(say('id', 'watch.letter-not-copied'));
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected).toContain('(PPID)');
});

test('without a script there is no button, and the letter can be opened', async () => {
  const page = await visit(address(), { javaScriptEnabled: false });
  expect(await page.locator('copy-letter button').isVisible()).toBe(false);
  await page.locator('copy-letter summary').click();
  expect(await page.locator('copy-letter pre').isVisible()).toBe(true);
});
