const known = new Map<string, string>();

/** The same text without the page around it: a piece of a large text keeps all of it in memory. */
export const kept = (text: string): string => {
  const found = known.get(text);
  if (found !== undefined) return found;
  const own = Buffer.from(text).toString();
  known.set(own, own);
  return own;
};

const alike = new Map<string, unknown>();

/** The same value for all that would be written alike: pages repeat most of what stands in their heads. */
export const same = <T>(value: T): T => {
  const text = JSON.stringify(value);
  const found = alike.get(text) as T | undefined;
  if (found === undefined) alike.set(text, value);
  return found ?? value;
};
