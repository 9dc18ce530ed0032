import type { BreadcrumbList } from 'schema-dts';
import { ownAddress, type Frame } from './frame.ts';

/** One step of the way to a page; the last one is the page itself and has no path. */
export type Crumb = { label: string; path?: string };

/** The way to a page as its readers see it; nothing where it has a single step. */
export const breadcrumbsOf = (
  frame: Frame,
  page: string,
  crumbs: readonly Crumb[],
): BreadcrumbList | undefined =>
  crumbs.length < 2
    ? undefined
    : {
        '@type': 'BreadcrumbList',
        itemListElement: crumbs.map(({ label, path = page }, at) => ({
          '@type': 'ListItem',
          position: at + 1,
          name: label,
          item: ownAddress(frame, path),
        })),
      };
