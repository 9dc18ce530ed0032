import { digestOf } from '#reading/record.ts';
import { yamlOf } from '../../new/yaml-text.ts';
import { chanceFrom } from './chance.ts';
import { narrativeOf } from './narrative.ts';
import { partnershipOf, type Turn } from './partnership.ts';
import { plannerFor, type Plan } from './plan.ts';
import type { Real } from './real.ts';
import { worldFrom, type MadeRecord, type World } from './world.ts';

/** One file of the invented content, by its path in the content folder. */
export type ContentFile = { path: string; text: string };

export type Wanted = {
  records: number;
  seed: number;
  /** Whether a real place bears a name. */
  isReal?: (name: string) => boolean;
};

const yamlFile = ({ collection, id, record }: MadeRecord): ContentFile => ({
  path: `${collection}/${id}.yaml`,
  text: yamlOf(record),
});

const proseFile = (path: string, facts: object, body: string): ContentFile => ({
  path,
  text: `---\n${yamlOf(facts)}---\n\n${body}\n`,
});

const filesOf = (plan: Plan, turn: Turn, world: World): ContentFile[] => {
  const { id, en } = narrativeOf(plan, turn, world);
  const facts = partnershipOf(plan, turn, world);
  const translation = { translatedOn: world.real.day, ofBody: digestOf(id) };
  return [
    proseFile(`partnerships/${plan.id}.mdx`, facts, id),
    proseFile(`narratives/${plan.id}.en.mdx`, translation, en),
    ...world.newRecords().map(yamlFile),
  ];
};

/**
 * The files of a content folder with so many invented partnerships. They take the real ones in turns, each turn in
 * another order: what shares a source, an organization or a relation there does so here.
 */
export function* contentOf(
  real: Real,
  { records, seed, isReal = () => false }: Wanted,
): Generator<ContentFile> {
  const chance = chanceFrom(seed);
  const world = worldFrom(real, records, chance, isReal);
  const planOf = plannerFor(world);
  for (const [path, text] of real.copied) yield { path, text };
  for (let turn = 0, left = records; left > 0; turn += 1, left -= real.partnerships.length) {
    const patterns = chance.shuffled(real.partnerships).slice(0, left);
    const plans = new Map(patterns.map((one) => [one.id, planOf(one, turn)]));
    for (const plan of plans.values()) yield* filesOf(plan, plans, world);
  }
  yield* world.usedPlaces().map(yamlFile);
  yield* world.newRecords().map(yamlFile);
}
