/** A piece of an excerpt: plain, or one that matches the query. */
export type Piece = { text: string; isMarked: boolean };

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };

const plain = (text: string): string =>
  text.replace(/&lt;|&gt;/g, (entity) => entities[entity] ?? entity).replace(/\u200b/g, '');

/**
 * The pieces of an excerpt as Pagefind writes it: `<mark>` around each match, `<` and `>` of the text escaped.
 * Neighbouring matches become one.
 */
export const piecesOf = (excerpt: string): Piece[] =>
  excerpt
    .replace(/<\/mark>(\s*)<mark>/g, '$1')
    .split(/(<mark>.*?<\/mark>)/s)
    .filter(Boolean)
    .map((piece) => {
      const marked = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1];
      return { text: plain(marked ?? piece), isMarked: marked !== undefined };
    });
