import { z } from 'zod';

/** `true` or `false` as written; every scalar of a record reaches the schema as text. */
export const flag = z.preprocess(
  (value) => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean(),
);

/** A decimal number as written, with a point; “1,5”, “1e3” and “.nan” are refused. */
export const decimal = z.preprocess(
  (value) =>
    typeof value === 'string' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) ? Number(value) : value,
  z.number(),
);

/** A whole number as written. */
export const wholeNumber = z.preprocess(
  (value) =>
    typeof value === 'string' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) ? Number(value) : value,
  z.int(),
);
