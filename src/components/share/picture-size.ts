/** The size in pixels that those ask for who show a preview of a link. */
export const pictureSize = { width: 1200, height: 630 } as const;
