import { describe, expect, inject, test } from 'vitest';
import { formatDate } from '#i18n/format.ts';
import { today } from '../../src/atlas-day.ts';
import { allOf, pageAt } from '../support/built-page.ts';
import { useBrowser } from '../support/browsing.ts';
import { aroundAnd, attributeOf, elementsIn, isShown, textOf } from '../support/html.ts';
import {
  bare,
  papersOf,
  pdfOf,
  sentencesOf,
  textOn,
  withoutFont,
  type Paper,
} from '../support/sheet.ts';

const site = inject('sites').real;
const { visit } = useBrowser();

const points = (millimetres: number): number => (millimetres * 72) / 25.4;
// The margins of a sheet; the number of the page stands in the lower one.
const margin = { side: points(16), top: points(18), bottom: points(20) };

const sheets = [
  { what: 'a partnership', path: '/kerja-sama/bandung-hamamatsu/' },
  { what: 'a partnership with a long narrative', path: '/kerja-sama/semarang-brisbane/' },
  { what: 'a place with many partnerships', path: '/daerah/jakarta/' },
  { what: 'a province', path: '/provinsi/32/' },
  { what: 'the watch of a place', path: '/masa-berlaku/daerah/semarang/' },
];

describe.for(sheets)('$what on paper', ({ path }) => {
  const page = pageAt(site, path);
  // As a reader has it who prefers the dark, and whose browser runs no script.
  const wishes = { colorScheme: 'dark', javaScriptEnabled: false } as const;
  let pdf: Buffer | undefined;
  let papers: Paper[] | undefined;
  const file = async () => (pdf ??= await pdfOf(await visit(site.address + path, wishes)));
  const print = async () => (papers ??= await papersOf(await file()));

  test('is A4, says whose it is, where it lies and of which day, and loses no sentence', async () => {
    const papers = await print();
    for (const { width, height } of papers) {
      expect(width).toBeCloseTo(points(210), -1);
      expect(height).toBeCloseTo(points(297), -1);
    }
    const numbers = papers.map((_, at) => `${at + 1}/${papers.length}`);
    expect(papers.map((paper, at) => textOn(paper).includes(numbers[at] ?? ''))).not.toContain(
      false,
    );
    const [first] = papers;
    const head = first ? textOn(first) : '';
    expect(head).toContain(bare(`${site.origin}${path}`));
    expect(head).toContain(bare(`per ${formatDate('id', today())}`));
    expect(head).toContain(bare('Jalinan Kota'));
    const inText = papers
      .map(({ pieces, ...paper }) =>
        textOn({ ...paper, pieces: pieces.filter(({ bottom }) => bottom > margin.bottom - 2) }),
      )
      .join('');
    const sentences = sentencesOf(page);
    expect(sentences.length).toBeGreaterThan(30);
    const isOnPaper = (sentence: string) =>
      inText.includes(bare(sentence)) || inText.includes(bare(withoutFont(sentence)));
    expect(sentences.filter((sentence) => !isOnPaper(sentence))).toEqual([]);
    const addresses = allOf(page, 'ol')
      .flatMap((list) => elementsIn(list, 'a'))
      .filter((link) => attributeOf(link, 'rel')?.includes('external'))
      .map((link) => attributeOf(link, 'href') ?? '');
    expect(addresses.filter((address) => !inText.includes(bare(address)))).toEqual([]);
  });

  test('nothing lies outside its margins, and no row is cut', async () => {
    const papers = await print();
    const outside = papers.flatMap(({ width, height, pieces }) =>
      pieces.filter(
        ({ left, right, top, bottom }) =>
          left < margin.side - 1 ||
          right > width - margin.side + 1 ||
          // Some fonts rise above their line.
          top > height - margin.top + 3 ||
          bottom < points(5),
      ),
    );
    expect(outside).toEqual([]);
    const texts = papers.map(textOn);
    const rows = allOf(page, 'tr').filter(
      (row) => isShown(row) && !aroundAnd(row).some(({ tagName }) => tagName === 'template'),
    );
    const cut = rows
      .map((row) =>
        elementsIn(row, 'th', 'td').map((cell) => bare(textOf(elementsIn(cell, 'a')[0] ?? cell))),
      )
      .filter((cells) => !texts.some((text) => cells.every((cell) => text.includes(cell))));
    expect(cut).toEqual([]);
  });

  test('its words are 7 points high at least, and the file can be sent by mail', async () => {
    const small = (await print())
      .flatMap(({ pieces }) => pieces)
      .filter(({ text, top, bottom }) => /\p{L}{3}/u.test(text) && top - bottom < 7);
    expect(small.map(({ text }) => text)).toEqual([]);
    expect((await file()).byteLength).toBeLessThan(1.5 * 1024 * 1024);
  });
});

test('the button prints the page, and is not there without a script', async () => {
  const address = `${site.address}/kerja-sama/bandung-hamamatsu/`;
  const page = await visit(address);
  await page.evaluate(() => {
    globalThis.print = () => {
      document.body.setAttribute('data-printed', '');
    };
  });
  await page.getByRole('button', { name: 'Cetak' }).click();
  expect(await page.locator('body[data-printed]').count()).toBe(1);
  const still = await visit(address, { javaScriptEnabled: false });
  expect(await still.locator('print-button').isVisible()).toBe(false);
});
