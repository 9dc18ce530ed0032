import { piecesOf } from './marked-text.ts';
import type { FoundPart } from './pagefind.ts';

/** The element of a row that carries `data-<part>`; the rows are written with all their parts. */
export const partOf = (row: ParentNode, part: string): HTMLElement => {
  const found = row.querySelector<HTMLElement>(`[data-${part}]`);
  if (!found) throw new Error(`No element carries data-${part}.`);
  return found;
};

/** A new copy of the one element inside a `<template>`. */
export const copyOf = (template: HTMLElement): HTMLElement => {
  const { content } = template as HTMLTemplateElement;
  return content.firstElementChild?.cloneNode(true) as HTMLElement;
};

/** Puts an excerpt into an element as text, its matches in `<mark>`. */
export const fillExcerpt = (target: HTMLElement, excerpt: string): void => {
  const marked = target.ownerDocument.createElement('mark');
  target.replaceChildren(
    ...piecesOf(excerpt).map(({ text, isMarked }) => {
      if (!isMarked) return text;
      const mark = marked.cloneNode() as HTMLElement;
      mark.textContent = text;
      return mark;
    }),
  );
};

/** Puts the title of a page or section into the link of a row. */
export const fillLink = (
  row: ParentNode,
  { title, url }: Pick<FoundPart, 'title' | 'url'>,
): void => {
  const link = partOf(row, 'link') as HTMLAnchorElement;
  link.href = url;
  link.textContent = title;
};
