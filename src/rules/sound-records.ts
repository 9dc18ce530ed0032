import type { ReadRecord } from '#reading/record.ts';
import { checkRules } from './check.ts';

/** The records that hold together without an error: those that break a rule are taken out, then those that need them. */
export const soundRecords = (
  records: readonly ReadRecord[],
  present: string,
): readonly ReadRecord[] => {
  const errors = checkRules(records, [], present).filter(({ severity }) => severity === 'error');
  const broken = new Set(errors.map(({ file }) => file));
  const left = records.filter(({ file }) => !broken.has(file));
  return left.length === records.length ? records : soundRecords(left, present);
};
