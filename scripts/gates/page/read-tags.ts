import { Parser } from 'htmlparser2';
import type { Reader, Tag } from './tag.ts';

const tagOf = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: Tag | undefined,
  at: number,
): Tag => {
  const isHidden =
    (parent?.isHidden ?? false) || parent?.name === 'template' || 'hidden' in attributes;
  const language = attributes.lang ?? parent?.language ?? '';
  return { name, attributes, language, isHidden, parent, at };
};

/** Reads a page or a drawing once, and hands every tag and text to all readers. */
export const readTags = (html: string, readers: readonly Reader[]): void => {
  const opening = readers.flatMap(({ open }) => open ?? []);
  const texts = readers.flatMap(({ text }) => text ?? []);
  const closing = readers.flatMap(({ close }) => close ?? []);
  let innermost: Tag | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      innermost = tagOf(name, attributes, innermost, parser.startIndex);
      for (const tell of opening) tell(innermost);
    },
    ontext: (text) => {
      for (const tell of texts) tell(text, innermost);
    },
    // Every element is closed, by its end tag or by the parser: the innermost first.
    onclosetag: () => {
      const closed = innermost;
      innermost = closed?.parent;
      if (closed) for (const tell of closing) tell(closed, parser.endIndex + 1);
    },
  });
  parser.end(html);
};
