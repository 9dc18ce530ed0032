import { programmeStatuses } from '#schema/vocabularies.ts';
import type { Change, ChangeKind } from './changes.ts';
import {
  entriesIn,
  isSame,
  oneOf,
  textIn,
  without,
  wordingIn,
  type Facts,
} from './changes-facts.ts';

const named = (what: ChangeKind, programme: Facts): Change => ({
  what,
  name: wordingIn(programme.name),
});

const figures = (programme: Facts, kind: string): Facts[] =>
  entriesIn(programme.outputs)
    .filter((output) => output.kind === kind)
    .map((output) => without(output, 'sources'));

const figuresAdded = (now: Facts, before: Facts, kind: string): number =>
  figures(now, kind).length - figures(before, kind).length;

const statusOf = (now: Facts, before: Facts): Change[] => {
  if (now.status === before.status) return [];
  const status = oneOf(programmeStatuses, now.status);
  return status === undefined ? [] : [{ ...named('programme-status', now), type: status }];
};

const wording = ['name', 'description'];
const told = ['status', 'statusAsOf', 'outputs', 'sources', ...wording];

const changesWithin = (now: Facts, before: Facts): Change[] => {
  const [results, plans] = [
    figuresAdded(now, before, 'reported'),
    figuresAdded(now, before, 'planned'),
  ];
  const isCorrected =
    !isSame(without(now, ...told), without(before, ...told)) ||
    (now.status === before.status && !isSame(now.statusAsOf, before.statusAsOf)) ||
    (results <= 0 && !isSame(figures(now, 'reported'), figures(before, 'reported'))) ||
    (plans <= 0 && !isSame(figures(now, 'planned'), figures(before, 'planned')));
  const isReworded = wording.some((field) => !isSame(now[field], before[field]));
  return [
    ...statusOf(now, before),
    ...(results > 0 ? [named('result-added', now)] : []),
    ...(plans > 0 ? [named('plan-added', now)] : []),
    ...(isCorrected ? [named('programme-corrected', now)] : []),
    ...(isReworded ? [{ what: 'reworded' } as const] : []),
  ];
};

/** What changed in the programmes of a record. */
export const changesOfProgrammes = (before: unknown, after: unknown): Change[] => {
  const [earlier, later] = [entriesIn(before), entriesIn(after)];
  const same = (programme: Facts, among: readonly Facts[]) =>
    among.find(
      (one) =>
        (textIn(one.id) !== undefined && one.id === programme.id) ||
        isSame(one.name, programme.name),
    );
  return [
    ...later.flatMap((programme) => {
      const old = same(programme, earlier);
      return old ? changesWithin(programme, old) : [named('programme-added', programme)];
    }),
    ...earlier
      .filter((programme) => !same(programme, later))
      .map((programme) => named('programme-removed', programme)),
  ];
};
