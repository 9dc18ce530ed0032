import type { PartnershipRecord } from '#schema/partnership.ts';
import type { Plan } from './plan.ts';
import type { Change } from './rewrite.ts';
import { withSeldomFacts } from './seldom.ts';
import type { World } from './world.ts';

/** The plans of one turn by the ids of the real partnerships that they follow. */
export type Turn = ReadonlyMap<string, Plan>;

/** New ids of acts and programmes, by the real ones. */
export const ownIds = ({
  agreements,
  programmes,
}: PartnershipRecord): ReadonlyMap<string, string> =>
  new Map([
    ...agreements.map(({ id }, at) => [id, `naskah-${at + 1}`] as const),
    ...programmes.map(({ id }, at) => [id, `program-${at + 1}`] as const),
  ]);

const ownIdFields = new Set(['id', 'renews', 'parent']);
const sourceFields = new Set(['sources', 'furtherSources']);

const changesFor = ({ turn, real, parties }: Plan, planned: Turn, world: World): Change => {
  const ids = ownIds(real.record);
  return (field, value) => {
    if (field === 'parties') return parties;
    if (field === 'related' && Array.isArray(value))
      return value.flatMap((id: string) => planned.get(id)?.id ?? []);
    if (typeof value !== 'string') return undefined;
    if (sourceFields.has(field)) return world.sourceOf(turn, value);
    if (field === 'organizations') return world.organizationOf(turn, value);
    return ownIdFields.has(field) ? ids.get(value) : undefined;
  };
};

const withdrawal = (plan: Plan, planned: Turn, { chance, real, say }: World) => {
  const others = [...planned.values()].filter(({ id, isDraft }) => id !== plan.id && !isDraft);
  const isReplaced = others.length > 0 && chance.isOneIn(2);
  return {
    on: real.day,
    reason: say.pair(9),
    ...(isReplaced && { replacedBy: chance.pick(others).id }),
  };
};

/** What few records have: an earlier address, a withdrawal, the mark of a draft. */
const rarities = (plan: Plan, planned: Turn, world: World): Partial<PartnershipRecord> => ({
  ...(world.chance.isOneIn(100) && { formerIds: [`lama-${plan.id}`] }),
  ...(world.chance.isOneIn(200) && { withdrawn: withdrawal(plan, planned, world) }),
  ...(plan.isDraft && { draft: true }),
});

/** The facts of an invented partnership: those of a real one, moved in time, with other parties, sources and words. */
export const partnershipOf = (plan: Plan, planned: Turn, world: World): PartnershipRecord => ({
  ...withSeldomFacts(world.retell(plan.real.record, changesFor(plan, planned, world)), world),
  ...rarities(plan, planned, world),
});
