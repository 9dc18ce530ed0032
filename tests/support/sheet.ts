import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { firstOf, type BuiltPage } from './built-page.ts';
import { aroundAnd, attributeOf, isShown, textsIn, type Element } from './html.ts';

/** A piece of text on paper, in points from the lower left corner. */
export type Piece = { text: string; left: number; right: number; bottom: number; top: number };
/** One page of a printed sheet: its size in points, and its texts. */
export type Paper = { width: number; height: number; pieces: Piece[] };

// A PDF may name a Han character by the radical of the same shape, which is another character.
const radicals = '⺠民⻁虎⻄西⻑長⻘青⻝食⻣骨⻤鬼⻨麦⻩黄⻫斉⻭歯⻯竜⻲亀';
const characterOf = (radical: string): string => {
  const at = radicals.indexOf(radical);
  return at < 0 ? radical : (radicals[at + 1] ?? radical);
};

/** Letters without anything between them, as two programs may break the same text differently. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2e80-\u2eff]/g, characterOf)
    .replace(/[\s\u00ad\u200b]+/g, '')
    .toLowerCase();

/** A text as a PDF has it from a machine without a font for Chinese, Japanese and Korean: a box for each letter, without a name. */
export const withoutFont = (text: string): string =>
  text.replace(/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/g, '\0');

/** A page printed on A4. */
export const pdfOf = (page: Page): Promise<Buffer> =>
  page.pdf({ format: 'A4', preferCSSPageSize: true });

/** The pages of a PDF, as another program reads it. */
export const papersOf = async (pdf: Buffer): Promise<Paper[]> => {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const paper = await document.getPage(at + 1);
      const [left = 0, bottom = 0, right = 0, top = 0] = paper.view;
      const { items } = await paper.getTextContent();
      const pieces = items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , , , x = 0, y = 0] = item.transform as number[];
        const { width, height, str } = item;
        return [{ text: str, left: x, right: x + width, bottom: y, top: y + height }];
      });
      return { width: right - left, height: top - bottom, pieces };
    }),
  );
};

/** All text of one page of paper, bare. */
export const textOn = ({ pieces }: Paper): string => bare(pieces.map(({ text }) => text).join(''));

// What paper has no use for, or shows in another way.
const leftOut =
  /(^|\s)(no-print|visually-hidden|skip-map|narrow|when-moving|crumbs|print-heading)(\s|$)/;

const isLeftOut = (element: Element): boolean =>
  /^(button|template|form|summary|caption)$/.test(element.tagName) ||
  leftOut.test(attributeOf(element, 'class') ?? '') ||
  attributeOf(element, 'data-width') === 'narrow' ||
  (element.tagName === 'pre' && aroundAnd(element).some(({ tagName }) => tagName === 'details'));

/** Every sentence that a page of the site should bring to paper. */
export const sentencesOf = (page: BuiltPage): string[] => {
  const segmenter = new Intl.Segmenter(page.language, { granularity: 'sentence' });
  return textsIn(firstOf(page, 'main'))
    .filter(({ within }) => isShown(within) && !aroundAnd(within).some(isLeftOut))
    .flatMap(({ text }) => [...segmenter.segment(text)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '');
};
