import type { SectorEntry } from '#model/atlas.ts';
import { pagesOf } from '../list/paging.ts';
import { roleAnchors } from './role-anchors.ts';

/** Rows of each part that the page of a sector itself shows. */
export const rowsShown = 25;

export type SectorPart = keyof typeof roleAnchors;

const parts = Object.keys(roleAnchors) as SectorPart[];

/** The pages of the parts that are longer than the page of their sector shows; the address calls a part by its anchor. */
export const partPagesOf = (entry: SectorEntry): { part: SectorPart; page: number }[] =>
  parts
    .filter((part) => entry[part].length > rowsShown)
    .flatMap((part) =>
      Array.from({ length: pagesOf(entry[part]) }, (_, at) => ({ part, page: at + 1 })),
    );
