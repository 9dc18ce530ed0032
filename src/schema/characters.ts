// Control characters but line break and tab, zero-width and bidirectional ones, line and paragraph separators, tag
// characters, characters that Unicode reserves for programs, and halves of a surrogate pair.
const hidden =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}\p{Noncharacter_Code_Point}]/u;
const everyHidden = new RegExp(hidden, 'gu');

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first character that a reader cannot see or that turns text around, as `U+202E`, and its offset. */
export const hiddenCharacterIn = (text: string): { code: string; offset: number } | undefined => {
  const found = hidden.exec(text);
  return found ? { code: codeOf(found[0]), offset: found.index } : undefined;
};

/** A text with everything in it that a reader cannot see written out, as `U+202E`. */
export const visible = (text: string): string => text.replace(everyHidden, codeOf);

const longestShown = 60;

/** A text as a message may show it: quoted, on one line, short, nothing hidden. */
export const shown = (text: string): string => {
  const start = text.slice(0, longestShown);
  const line = visible(start).replace(/[\n\t]+/g, ' ');
  return `“${line}${text.length > longestShown ? '…' : ''}”`;
};
