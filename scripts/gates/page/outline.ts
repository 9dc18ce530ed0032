import { same } from './kept.ts';
import { isWithin, type Reader, type Tag } from './tag.ts';

/** How a page is built, for those who hear it or go through it by keyboard. */
export type Outline = {
  /** Every heading that is shown: its level, and whether it says something. */
  headings: { level: number; hasWords: boolean }[];
  /** How often each part of a page stands at the top of its body. */
  parts: { header: number; main: number; footer: number };
  mains: number;
  mainId: string | undefined;
  unnamedNavigations: number;
  /** Where the first element that takes the keyboard leads. */
  firstLink: string | undefined;
};

const focusable = ['a', 'button', 'input', 'select', 'summary'];
const levels = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));
const levelOf = (name: string): number => levels.get(name) ?? 0;

const countPart = ({ parts }: Outline, { name, parent }: Tag): void => {
  if (parent?.name !== 'body') return;
  if (name === 'header' || name === 'main' || name === 'footer') parts[name] += 1;
};

const isUnnamed = ({ name, attributes }: Tag): boolean =>
  name === 'nav' && attributes['aria-label'] === undefined && !('aria-labelledby' in attributes);

/** The headings and parts of a page. */
export const outlineReader = () => {
  const outline: Outline = {
    headings: [],
    parts: { header: 0, main: 0, footer: 0 },
    mains: 0,
    mainId: undefined,
    unnamedNavigations: 0,
    firstLink: undefined,
  };
  let heading: { tag: Tag; text: string } | undefined;
  let hasFirst = false;
  const reader: Reader = {
    open: (tag) => {
      countPart(outline, tag);
      if (tag.name === 'main') {
        outline.mains += 1;
        outline.mainId ??= tag.attributes.id;
      }
      if (isUnnamed(tag)) outline.unnamedNavigations += 1;
      if (!hasFirst && focusable.includes(tag.name)) {
        hasFirst = true;
        outline.firstLink = tag.attributes.href;
      }
      if (levelOf(tag.name) > 0 && !tag.isHidden && !isWithin(tag, 'svg'))
        heading = { tag, text: '' };
    },
    text: (text, within) => {
      if (heading && within && !within.isHidden) heading.text += text;
    },
    close: (tag) => {
      if (tag !== heading?.tag) return;
      outline.headings.push({
        level: levelOf(tag.name),
        hasWords: heading.text.trim() !== '',
      });
      heading = undefined;
    },
  };
  return { reader, found: () => ({ outline: same(outline) }) };
};
