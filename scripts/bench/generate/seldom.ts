import type { Agreement } from '#schema/agreement.ts';
import type { PartnershipEvent } from '#schema/event.ts';
import type { PartnershipRecord } from '#schema/partnership.ts';
import type { World } from './world.ts';

type Facts = PartnershipRecord;
type Seldom = (facts: Facts, last: Agreement, world: World) => Facts;

const withEvent =
  (type: PartnershipEvent['type']): Seldom =>
  (facts, { sources }, { real, say }) => ({
    ...facts,
    events: [...facts.events, { date: real.day, type, description: say.pair(8), sources }],
  });

const renewed: Seldom = (facts, { id, type, sources }, { real }) => {
  const endsOn = String(Number(real.day.slice(0, 4)) + 5);
  const renewal = { id: 'perpanjangan', type, signedOn: real.day, endsOn, renews: id, sources };
  return { ...facts, agreements: [...facts.agreements, renewal] };
};

const endedEarly: Seldom = (facts, last, { real }) => ({
  ...facts,
  agreements: [...facts.agreements.slice(0, -1), { ...last, endedOn: real.day }],
});

const openEnded: Seldom = (facts, { endsOn, ...last }) => ({
  ...facts,
  agreements: [
    ...facts.agreements.slice(0, -1),
    endsOn === undefined ? { ...last, openEnded: true } : { ...last, endsOn },
  ],
});

const changes: readonly Seldom[] = [
  withEvent('suspension'),
  withEvent('termination'),
  renewed,
  endedEarly,
  openEnded,
];

/** Now and then gives a partnership what the real atlas hardly knows: a suspension, a renewal, an end, no end at all. */
export const withSeldomFacts = (facts: Facts, world: World): Facts => {
  const last = facts.agreements.at(-1);
  if (!last || !world.chance.isOneIn(100)) return facts;
  return world.chance.pick(changes)(facts, last, world);
};
