import { partnershipKinds, sectors as knownSectors } from '#schema/vocabularies.ts';
import { rankOf, type Change } from './changes.ts';
import { dateIn, factsIn, isSame, oneOf, sourcesIn, textIn, type Facts } from './changes-facts.ts';
import { changesOfActs } from './changes-of-acts.ts';
import { changesOfEvents } from './changes-of-events.ts';
import { changesOfProgrammes } from './changes-of-programmes.ts';

/** A version of a record: its fields, and the text below them. */
export type Version = { facts: Facts; body: string };

const sectorsIn = (value: unknown): string[] => {
  const lists = Object.values(factsIn(value)).filter((list) => Array.isArray(list));
  const named = new Set<unknown>(lists.flat());
  return knownSectors.filter((sector) => named.has(sector));
};

const changesOfSectors = (before: unknown, after: unknown): Change[] => {
  if (isSame(before, after)) return [];
  const [earlier, later] = [sectorsIn(before), sectorsIn(after)];
  const added = later.filter((sector) => !earlier.includes(sector));
  const removed = earlier.filter((sector) => !later.includes(sector));
  return [{ what: 'sectors-changed', added, removed }];
};

// A text that only breaks its lines elsewhere is the same text.
const flowed = (body: string): string => body.replace(/\s+/g, ' ').trim();

const changesOfBody = (before: string, after: string): Change[] => {
  const [earlier, later] = [flowed(before), flowed(after)];
  if (earlier === later) return [];
  return [{ what: earlier === '' ? 'narrative-added' : 'narrative-reworded' }];
};

const citedIn = ({ facts, body }: Version): Set<string> =>
  sourcesIn(facts).union(
    new Set([...body.matchAll(/source="([a-z0-9-]+)"/g)].map(([, id = '']) => id)),
  );

const changesOfSources = (before: Version, after: Version): Change[] => {
  const [earlier, later] = [citedIn(before), citedIn(after)];
  const added = later.difference(earlier).size;
  const removed = earlier.difference(later).size;
  return [
    ...(added > 0 ? [{ what: 'sources-added', count: added } as const] : []),
    ...(removed > 0 ? [{ what: 'sources-removed', count: removed } as const] : []),
  ];
};

const changesOfState = (before: Facts, after: Facts): Change[] => {
  const [was, is] = [before.withdrawn !== undefined, after.withdrawn !== undefined];
  return was === is ? [] : [{ what: is ? 'withdrawn' : 'restored' }];
};

const plainly: readonly (readonly [string, Change['what']])[] = [
  ['parties', 'parties-changed'],
  ['summary', 'summary-reworded'],
  ['title', 'reworded'],
  ['kindNote', 'reworded'],
  ['labelUsed', 'corrected'],
];

const changesOfPlainFields = (before: Facts, after: Facts): Change[] => [
  ...(isSame(before.kind, after.kind)
    ? []
    : [{ what: 'kind-changed', type: oneOf(partnershipKinds, after.kind) } as const]),
  ...plainly
    .filter(([field]) => !isSame(before[field], after[field]))
    .map(([, what]): Change => ({ what })),
  ...(textIn(after.searchedOn) === textIn(before.searchedOn)
    ? []
    : [{ what: 'searched', on: dateIn(after.searchedOn) } as const]),
];

/** Each change once; the one that matters most first. */
const inOrder = (changes: readonly Change[]): Change[] => {
  const once = new Map(changes.map((change) => [JSON.stringify(change), change]));
  return [...once.values()].sort((one, other) => rankOf(one) - rankOf(other));
};

/** What changed between two versions of a partnership; nothing where a reader would see no difference. */
export const changesOfPartnership = (before: Version, after: Version): Change[] => {
  const [was, is] = [before.facts, after.facts];
  return inOrder([
    ...changesOfState(was, is),
    ...changesOfActs(was.agreements, is.agreements),
    ...changesOfEvents(was.events, is.events),
    ...changesOfProgrammes(was.programmes, is.programmes),
    ...changesOfSectors(was.sectors, is.sectors),
    ...changesOfSources(before, after),
    ...changesOfPlainFields(was, is),
    ...changesOfBody(before.body, after.body),
  ]);
};

/** What changed in a record of another collection: that it did, and whether only its running text. */
export const changesOfOther = (before: Version, after: Version): Change[] => {
  if (!isSame(before.facts, after.facts)) return [{ what: 'corrected' }];
  return flowed(before.body) === flowed(after.body) ? [] : [{ what: 'reworded' }];
};
