import { copyOf, fillExcerpt, fillLink, partOf } from './fill-row.ts';
import type { FoundPage } from './pagefind.ts';

const mostParts = 3;

const showState = (row: HTMLElement, states: readonly HTMLElement[], name: string | undefined) => {
  const place = partOf(row, 'state-place');
  const state = states.find((one) => one.dataset.name === name);
  if (state) place.append(state.cloneNode(true));
  else place.remove();
};

const showParts = (row: HTMLElement, template: HTMLElement, { meta, sub_results }: FoundPage) => {
  const parts = sub_results.filter(({ url }) => url.includes('#')).slice(0, mostParts);
  const list = partOf(row, 'parts');
  for (const part of parts) {
    const copy = copyOf(template);
    fillLink(copy, part);
    partOf(copy, 'link').setAttribute('aria-label', `${meta.title ?? ''}: ${part.title}`);
    list.append(copy);
  }
  if (parts.length === 0) list.remove();
};

/** The rows that show some pages, made from the templates of a search page. */
export const rowsOf = (root: HTMLElement, pages: readonly FoundPage[]): HTMLElement[] => {
  const { content } = partOf(root, 'states') as HTMLTemplateElement;
  const states = [...content.querySelectorAll<HTMLElement>('[data-name]')];
  return pages.map((page) => {
    const row = copyOf(partOf(root, 'row'));
    fillLink(row, { title: page.meta.title ?? page.url, url: page.url });
    partOf(row, 'type').textContent = page.filters.type?.[0] ?? '';
    showState(row, states, page.filters.state?.[0]);
    fillExcerpt(partOf(row, 'excerpt'), page.excerpt);
    showParts(row, partOf(root, 'part'), page);
    return row;
  });
};
