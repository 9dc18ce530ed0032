import { copyOf, fillLink, partOf } from './fill-row.ts';
import type { KnownName } from './known-name.ts';

/** Where what bears a name lies on a site at `base`. */
export const addressOf = ([, path]: KnownName, base: string): string =>
  base.replace(/\/$/, '') + path;

/** Shows names as links in a part of a page that is hidden while there are none, each with the other name that it was found by. */
export const showNames = (
  part: HTMLElement,
  base: string,
  names: readonly KnownName[],
  otherNameOf: (name: KnownName) => string = () => '',
): void => {
  const row = partOf(part, 'name-row');
  partOf(part, 'name-list').replaceChildren(
    ...names.map((name) => {
      const [title, , type] = name;
      const copy = copyOf(row);
      fillLink(copy, { title, url: addressOf(name, base) });
      const other = otherNameOf(name);
      partOf(copy, 'name-other').textContent = other && `(${other})`;
      partOf(copy, 'name-type').textContent = type;
      return copy;
    }),
  );
  part.hidden = names.length === 0;
};
