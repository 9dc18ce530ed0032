const known = new Map<string, string>();

/** The same text without the page around it: a piece of a large text keeps all of it in memory. */
export const kept = (text: string): string => {
  const found = known.get(text);
  if (found !== undefined) return found;
  const own = Buffer.from(text).toString();
  known.set(own, own);
  return own;
};
