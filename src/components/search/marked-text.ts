/** A piece of an excerpt: plain, or one that matches the query. */
export type Piece = { text: string; isMarked: boolean };

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };

const plain = (text: string): string =>
  text.replace(/&lt;|&gt;/g, (entity) => entities[entity] ?? entity).replace(/\u200b/g, '');

/** Pagefind marks a word with the comma behind it; the comma is taken out of the mark. */
const withoutPunctuation = ({ text, isMarked }: Piece): Piece[] => {
  const [, before = '', word = '', after = ''] = /^(\p{P}*)(.*?)(\p{P}*)$/su.exec(text) ?? [];
  if (!isMarked || !word) return [{ text, isMarked: false }];
  return [
    { text: before, isMarked: false },
    { text: word, isMarked: true },
    { text: after, isMarked: false },
  ].filter((piece) => piece.text);
};

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
    })
    .flatMap(withoutPunctuation);
