import { agreementTypes } from '#schema/vocabularies.ts';
import type { Change, ChangeKind } from './changes.ts';
import { dateIn, entriesIn, isSame, oneOf, textIn, without, type Facts } from './changes-facts.ts';

const typeOf = (act: Facts): string => oneOf(agreementTypes, act.type) ?? 'unspecified';

const named = (what: ChangeKind, act: Facts): Change => ({
  what,
  type: typeOf(act),
  on: dateIn(act.signedOn),
});

const addedAs = (act: Facts, isFirst: boolean): ChangeKind => {
  if (textIn(act.renews)) return 'renewal-added';
  if (act.type === 'amendment') return 'amendment-added';
  return isFirst ? 'first-act-added' : 'act-added';
};

const dated = (act: Facts, old: Facts, field: string, kinds: Dated): Change[] => {
  const [now, before] = [dateIn(act[field]), dateIn(old[field])];
  if (now === before) return [];
  const what = now === undefined ? kinds.gone : before === undefined ? kinds.added : kinds.changed;
  return [{ what, type: typeOf(act), on: now, was: before }];
};
type Dated = Record<'added' | 'changed' | 'gone', ChangeKind>;

const signing = {
  added: 'signing-added',
  changed: 'signing-changed',
  gone: 'act-corrected',
} as const;
const end = { added: 'end-added', changed: 'end-changed', gone: 'end-removed' } as const;
const over = { added: 'ended-added', changed: 'act-corrected', gone: 'act-corrected' } as const;

const told = ['signedOn', 'endsOn', 'endedOn', 'openEnded', 'document', 'disputed', 'sources'];

const disputes = (act: Facts, before: Facts): Change[] => {
  const grown = entriesIn(act.disputed).length - entriesIn(before.disputed).length;
  if (grown > 0) return [{ what: 'dispute-added', type: typeOf(act) }];
  if (grown < 0) return [{ what: 'dispute-removed', type: typeOf(act) }];
  const bare = (one: Facts) => entriesIn(one.disputed).map((entry) => without(entry, 'sources'));
  return isSame(bare(act), bare(before)) ? [] : [{ what: 'act-corrected', type: typeOf(act) }];
};

const changesWithin = (act: Facts, before: Facts): Change[] => [
  ...dated(act, before, 'signedOn', signing),
  ...dated(act, before, 'endsOn', end),
  ...dated(act, before, 'endedOn', over),
  ...(act.openEnded === 'true' && before.openEnded !== 'true'
    ? [{ what: 'open-ended-added', type: typeOf(act) } as const]
    : []),
  ...(textIn(act.document) && !textIn(before.document)
    ? [{ what: 'document-added', type: typeOf(act) } as const]
    : []),
  ...disputes(act, before),
  ...(isSame(without(act, ...told, 'id'), without(before, ...told, 'id'))
    ? []
    : [{ what: 'act-corrected', type: typeOf(act) } as const]),
];

// An act whose id was changed is still the same act where type and day are.
const isSameAct = (one: Facts, other: Facts): boolean =>
  one.type === other.type && textIn(one.signedOn) !== undefined && one.signedOn === other.signedOn;

/** What changed in the signed acts of a record. */
export const changesOfActs = (before: unknown, after: unknown): Change[] => {
  const [earlier, later] = [entriesIn(before), entriesIn(after)];
  const byId = (act: Facts, among: readonly Facts[]) =>
    among.find((one) => textIn(one.id) !== undefined && one.id === act.id);
  const pairs = new Map<Facts, Facts>();
  for (const act of later) {
    const free = earlier.filter((one) => ![...pairs.values()].includes(one));
    const same = byId(act, free) ?? free.find((one) => !byId(one, later) && isSameAct(one, act));
    if (same) pairs.set(act, same);
  }
  const kept = new Set(pairs.values());
  return [
    ...later.flatMap((act) => {
      const old = pairs.get(act);
      return old ? changesWithin(act, old) : [named(addedAs(act, earlier.length === 0), act)];
    }),
    ...earlier.filter((act) => !kept.has(act)).map((act) => named('act-removed', act)),
  ];
};
