/** A page with a name of its own: what it is called, where it lies, what it is, and how else it is called. */
export type KnownName = [title: string, url: string, type: string, ...otherNames: string[]];

/** What stands between two names in the index. */
export const nameSeparator = ' · ';
