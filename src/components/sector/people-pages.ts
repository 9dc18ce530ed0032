import { pagesOf } from '../list/paging.ts';
import type { PeopleGroup } from './people-types.ts';
import { rowsShown } from './sector-parts.ts';

// Names of programmes that are described elsewhere, a line each.
const namesShown = 10;

/** What the page of all types shows of one. */
export const shownOf = ({
  own,
  elsewhere,
}: PeopleGroup): Pick<PeopleGroup, 'own' | 'elsewhere'> => ({
  own: own.slice(0, rowsShown),
  elsewhere: elsewhere.slice(0, namesShown),
});

/** Whether the page of all types does not show all programmes of one. */
export const isCut = ({ own, elsewhere }: PeopleGroup): boolean =>
  own.length > rowsShown || elsewhere.length > namesShown;

/** The pages of the types that are longer than the page of all types shows. */
export const peoplePagesOf = (
  groups: readonly PeopleGroup[],
): { group: PeopleGroup; page: number }[] =>
  groups
    .filter(isCut)
    .flatMap((group) =>
      Array.from({ length: pagesOf(group.all) }, (_, at) => ({ group, page: at + 1 })),
    );
