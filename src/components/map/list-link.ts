/** What a list on the page tells its map. */
export type ListWishes = {
  /** Show only these partnerships; all where there is no choice. */
  show: (ids: ReadonlySet<string> | null) => void;
  /** Bring this partnership forward, while the reader points at its row; none any more. */
  point: (id: string | null) => void;
};

/** Follows the events of a list, and has it tell at once what it shows. */
export const followList = ({ show, point }: ListWishes): void => {
  document.addEventListener('atlas:shown', (event) => {
    const { ids } = (event as CustomEvent<{ ids: readonly string[] | null }>).detail;
    show(ids && new Set(ids));
  });
  document.addEventListener('atlas:row', (event) => {
    point((event as CustomEvent<{ id: string | null }>).detail.id);
  });
  document.dispatchEvent(new CustomEvent('atlas:ready'));
};

/** Asks the list to show the partnerships of one place. */
export const askListFor = (place: string): void => {
  document.dispatchEvent(new CustomEvent('atlas:place', { detail: { place } }));
};
