import type { Wording } from '#schema/wording.ts';
import type { EditionChanges, KindChanges } from './edition-changes.ts';
import type { Level } from './version.ts';

/** How much a release changes for those who build on the data, and why. */
export type Weighed = { level: Level; reasons: Wording[] };

const countOf = ({ records }: EditionChanges, list: keyof KindChanges): number =>
  Object.values(records).reduce((sum, one) => sum + one[list].length, 0);

const named = (names: readonly string[]): string => names.join(', ');

const majorReasons = (changes: EditionChanges): Wording[] => {
  const columns = [...changes.tables.removed, ...changes.columns.removed];
  const withdrawn = countOf(changes, 'withdrawn');
  const renamed = countOf(changes, 'renamed');
  return [
    ...(columns.length > 0
      ? [
          {
            id: `tabel atau kolom hilang atau berubah: ${named(columns)}`,
            en: `tables or columns gone or changed: ${named(columns)}`,
          },
        ]
      : []),
    ...(withdrawn > 0
      ? [{ id: `${withdrawn} rekaman ditarik`, en: `records withdrawn: ${withdrawn}` }]
      : []),
    ...(renamed > 0
      ? [{ id: `${renamed} rekaman berganti id`, en: `records with another id: ${renamed}` }]
      : []),
  ];
};

const minorReasons = (changes: EditionChanges): Wording[] => {
  const columns = [...changes.tables.added, ...changes.columns.added];
  const added = countOf(changes, 'added');
  return [
    ...(added > 0 ? [{ id: `${added} rekaman baru`, en: `new records: ${added}` }] : []),
    ...(columns.length > 0
      ? [
          {
            id: `tabel atau kolom baru: ${named(columns)}`,
            en: `new tables or columns: ${named(columns)}`,
          },
        ]
      : []),
  ];
};

const patchReason = (changes: EditionChanges): Wording => {
  const changed = countOf(changes, 'changed');
  if (changed > 0)
    return { id: `${changed} rekaman dibetulkan`, en: `records corrected: ${changed}` };
  const recomputed = countOf(changes, 'recomputed');
  return recomputed > 0
    ? { id: `hanya nilai hitungan berubah, pada ${recomputed} rekaman`, en: `only computed values changed, in records: ${recomputed}` } // prettier-ignore
    : { id: 'tidak ada yang berubah kecuali harinya', en: 'nothing changed but the day' };
};

/** The level that the changes ask for: major where something that others build on is gone, minor where something is new. */
export const levelOf = (changes: EditionChanges): Weighed => {
  const major = majorReasons(changes);
  if (major.length > 0) return { level: 'major', reasons: major };
  const minor = minorReasons(changes);
  if (minor.length > 0) return { level: 'minor', reasons: minor };
  return { level: 'patch', reasons: [patchReason(changes)] };
};
