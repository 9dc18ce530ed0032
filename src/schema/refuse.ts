import type { z } from 'zod';
import type { Complaint } from './wording.ts';

/** A check that refuses a value with a complaint an editor can act on, in both languages. */
export const refuse =
  <T>(isWrong: (value: T) => boolean, complaint: (value: T) => Complaint) =>
  (payload: z.core.ParsePayload<T>): void => {
    if (!isWrong(payload.value)) return;
    const told = complaint(payload.value);
    payload.issues.push({
      code: 'custom',
      input: payload.value,
      message: `${told.problem.en} ${told.fix.en}`,
      params: { complaint: told },
    });
  };
