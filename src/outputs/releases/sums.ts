import { createHash } from 'node:crypto';

/** The SHA-256 of a file, in hexadecimal digits. */
export const sumOf = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** A list of sums as `sha256sum -c` reads it. */
export const sumsText = (sums: ReadonlyMap<string, string>): string =>
  [...sums].map(([name, sum]) => `${sum}  ${name}\n`).join('');

/** The sums of a list by the names of the files. Throws at a line that is none. */
export const sumsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [, sum = '', name] = /^([0-9a-f]{64}) [ *]([\w.-]+)$/.exec(line) ?? [];
        if (name === undefined) throw new Error(line);
        return [name, sum] as const;
      }),
  );
