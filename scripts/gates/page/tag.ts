/** An element as its opening tag stands in a page, with what is open around it. */
export type Tag = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The language that it is in: its own `lang`, or that of the nearest element around it. */
  language: string;
  /** Readers do not meet it: it, or something around it, is hidden, or a template for later. */
  isHidden: boolean;
  /** The element around it. */
  parent: Tag | undefined;
  /** Where it starts in the page, in characters. */
  at: number;
};

/** Gathers something of a page while it is read from its first character to its last, once for everyone. */
export type Reader = {
  open?: (tag: Tag) => void;
  /** Text, with the element that it stands in. */
  text?: (text: string, within: Tag | undefined) => void;
  /** The end of an element, and where it is in the page. */
  close?: (tag: Tag, end: number) => void;
};

/** Whether an element stands in one of this name. */
export const isWithin = ({ parent }: Tag, name: string): boolean =>
  parent !== undefined && (parent.name === name || isWithin(parent, name));
