import { counted, rounded, table } from './numbers.ts';
import type { AtlasSize } from './sizes.ts';

/** What a browser measured at each size, beside the budget at the largest. */
export const browserTable = (sizes: readonly AtlasSize[]): string => {
  const measured = sizes.filter(({ browser }) => browser);
  const last = measured.at(-1)?.browser ?? [];
  return table(
    ['figure', ...measured.map(({ size }) => `at ${counted(size)}`), 'at most'],
    last.map(({ what, unit, most }) => [
      what,
      ...measured.map(({ browser }) => {
        const found = browser?.find((one) => one.what === what);
        return found ? `${rounded(found.value)} ${unit}` : '–';
      }),
      most === undefined ? 'no budget' : `${most} ${unit}`,
    ]),
  );
};
