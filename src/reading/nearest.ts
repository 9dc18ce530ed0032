import { closest, distance } from 'fastest-levenshtein';
import type { Correction, Wording } from '#schema/wording.ts';

const mostEdits = (allowed: string): number =>
  Math.min(6, Math.max(1, allowed.length / 3), allowed.length - 1);

/** The allowed value that was probably meant, if one is near enough. */
export const nearest = (written: string, allowed: readonly string[]): string | undefined => {
  const lower = written.toLowerCase();
  // What differs in length by more than the edits allowed is not near: of thousands of ids few are measured.
  const alike = allowed.filter((one) => Math.abs(one.length - lower.length) <= mostEdits(one));
  const near = alike.length > 0 ? closest(lower, alike) : undefined;
  return near !== undefined && distance(lower, near) <= mostEdits(near) ? near : undefined;
};

/** “Did you mean …?”, and the value to write instead, where one allowed value is near enough. */
export const suggested = (
  written: string,
  allowed: readonly string[],
): { near: Wording; corrected?: Correction } => {
  const instead = nearest(written, allowed);
  if (instead === undefined) return { near: { id: '', en: '' } };
  const near = { id: `Maksud Anda “${instead}”? `, en: `Did you mean “${instead}”? ` };
  return { near, corrected: { written, instead } };
};

/** “Did you mean …?” where one allowed value is near enough, else nothing. */
export const suggestion = (written: string, allowed: readonly string[]): Wording =>
  suggested(written, allowed).near;
