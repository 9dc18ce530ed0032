import { bodies } from './accepted/bodies.ts';
import { files } from './accepted/files.ts';
import type { Accepted } from './accepted/odd.ts';
import { texts } from './accepted/texts.ts';
import { values } from './accepted/values.ts';

/** Everything odd that is accepted and keeps its meaning. */
export const accepted: readonly Accepted[] = [...files, ...values, ...texts, ...bodies];
