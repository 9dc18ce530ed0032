import type { ProgrammeEntry } from '#model/atlas.ts';
import { humanResourceTypes } from '#schema/vocabularies.ts';
import type { HumanResourceType } from '#schema/vocabularies.ts';

/** The programmes of one type; each is described under its first type only. */
export type PeopleGroup = {
  type: HumanResourceType;
  /** All of this type, health first. */
  all: ProgrammeEntry[];
  /** Those to be described here. */
  own: ProgrammeEntry[];
  /** Those described under another type. */
  elsewhere: { entry: ProgrammeEntry; under: HumanResourceType }[];
};

const isHealth = ({ sectors }: ProgrammeEntry): boolean => sectors.includes('health');

/** The first type of a programme in the order of the vocabulary; nothing where it does not develop people. */
export const firstTypeOf = ({ programme }: ProgrammeEntry): HumanResourceType | undefined =>
  humanResourceTypes.find((type) => programme.humanResources?.includes(type));

/** Programmes that develop people by type, in the order of the vocabulary; a type without any is kept, empty. */
export const peopleGroupsOf = (programmes: readonly ProgrammeEntry[]): PeopleGroup[] =>
  humanResourceTypes.map((type) => {
    const found = programmes.filter(({ programme }) => programme.humanResources?.includes(type));
    const all = [...found.filter(isHealth), ...found.filter((entry) => !isHealth(entry))];
    return {
      type,
      all,
      own: all.filter((entry) => firstTypeOf(entry) === type),
      elsewhere: all.flatMap((entry) => {
        const under = firstTypeOf(entry);
        return under && under !== type ? [{ entry, under }] : [];
      }),
    };
  });

/** The anchor of the part about a type, the same in both languages. */
export const anchorOfType = (type: HumanResourceType): string => `sdm-${type}`;
