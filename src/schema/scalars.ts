import { z } from 'zod';

/** `true` or `false` as written; every scalar of a record reaches the schema as text. */
export const flag = z.preprocess(
  (value) => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean(),
);

const asNumber = (value: unknown): unknown =>
  typeof value === 'string' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) ? Number(value) : value;

/** A decimal number as written, with a point; “1,5”, “1e3” and “.nan” are refused. */
export const decimal = z.preprocess(asNumber, z.number());

/** One of a few numbers as written. */
export const oneOfNumbers = <const N extends number>(numbers: readonly [N, ...N[]]) =>
  z.preprocess(asNumber, z.literal([...numbers]));
