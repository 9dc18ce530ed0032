import { kept } from './kept.ts';
import { isWithin, type Reader, type Tag } from './tag.ts';

/** What a page holds of the atlas. */
export type Contents = {
  /** Rows of its tables, and all entries of lists and sections with them. */
  rows: { inTables: number; inAll: number };
  /** How many words the narrative of a record has. */
  words: number;
  /** Where its drawn maps lie in it, from the first character to the one after the last. */
  maps: [start: number, end: number][];
  /** The first legal state that its main part shows. */
  state: string | undefined;
  /** Search reads it. */
  isSearched: boolean;
  /** What search narrows it by, as `state:Dalam masa berlaku`. */
  facets: string[];
};

const rows: readonly string[] = ['tr', 'li', 'section'];

const isNarrative = ({ attributes }: Tag): boolean =>
  /(^|\s)narrative(\s|$)/.test(attributes.class ?? '');

/** What of a page other outputs tell as well, and what is counted for its weight. */
export const contentsReader = () => {
  const contents: Contents = {
    rows: { inTables: 0, inAll: 0 },
    words: 0,
    maps: [],
    state: undefined,
    isSearched: false,
    facets: [],
  };
  const countRow = (tag: Tag): void => {
    if (!rows.includes(tag.name) || !isWithin(tag, 'main')) return;
    contents.rows.inAll += 1;
    if (tag.name === 'tr') contents.rows.inTables += 1;
  };
  let narrative: { tag: Tag; text: string } | undefined;
  const reader: Reader = {
    open: (tag) => {
      const { attributes } = tag;
      countRow(tag);
      if (isNarrative(tag)) narrative = { tag, text: '' };
      if ('data-pagefind-body' in attributes) contents.isSearched = true;
      const facet = attributes['data-pagefind-filter'];
      if (facet !== undefined) contents.facets.push(kept(facet));
      if (attributes['data-state'] !== undefined && isWithin(tag, 'main'))
        contents.state ??= kept(attributes['data-state']);
    },
    text: (text) => {
      if (narrative) narrative.text += text;
    },
    close: (tag, end) => {
      if (tag === narrative?.tag) {
        contents.words += narrative.text.match(/\S+/g)?.length ?? 0;
        narrative = undefined;
      }
      if (tag.name === 'atlas-map' && !isWithin(tag, 'atlas-map'))
        contents.maps.push([tag.at, end]);
    },
  };
  return { reader, found: () => contents };
};
