// ASCII, and the dash between two names.
const isPlain = /^[ -~–]*$/;

/** The id that follows from a name. */
export const idFromName = (name: string): string =>
  // Most names have no marks to take off, and a slow phone opens a map of thousands.
  (isPlain.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
