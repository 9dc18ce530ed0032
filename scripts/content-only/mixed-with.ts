/** What editors write, and what grows with it by a command that the checker names. */
const content = /^(src\/content\/|urls\.lock$|tests\/content\/[a-z-]+\.json$)/;

/** The files that a proposal changes beside content; none where it leaves content alone, as one about code may touch anything else. */
export const mixedWith = (changed: readonly string[]): string[] =>
  changed.some((file) => file.startsWith('src/content/'))
    ? changed.filter((file) => !content.test(file))
    : [];
