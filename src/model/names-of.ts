import type { OrganizationRecord } from '#schema/organization.ts';
import type { PlaceRecord } from '#schema/place.ts';

type Named = Pick<
  PlaceRecord | OrganizationRecord,
  'name' | 'shortName' | 'localName' | 'otherNames'
> & {
  formerNames?: readonly string[] | undefined;
};

/** Every name under which a reader may look for a place or an organization, each once. */
export const namesOf = ({
  name,
  shortName,
  localName,
  formerNames,
  otherNames,
}: Named): string[] => {
  const short = typeof shortName === 'object' ? [shortName.id, shortName.en] : [shortName];
  const all = [
    name.id,
    name.en,
    ...short,
    localName?.text,
    ...(formerNames ?? []),
    ...(otherNames ?? []),
  ];
  return [...new Set(all.filter((one) => one !== undefined))];
};
