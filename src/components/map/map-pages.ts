/** Where the pages of places and partnerships lie, and how the list shows those of one place. */
export type MapPages = {
  place: (id: string) => string;
  partnership: (id: string) => string;
  /** The address of the list; none where the list is on the page, and hears of it by an event. */
  list?: (place: string) => string;
};

const filledIn =
  (pattern = '~') =>
  (id: string): string =>
    pattern.replace('~', encodeURIComponent(id));

/** The pages that a map's element names in its attributes. */
export const mapPagesOf = ({ dataset }: HTMLElement): MapPages => ({
  place: filledIn(dataset.placePage),
  partnership: filledIn(dataset.partnershipPage),
  ...(dataset.linked === undefined ? { list: filledIn(dataset.listPage) } : {}),
});
