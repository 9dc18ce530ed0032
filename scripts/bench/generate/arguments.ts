import { existsSync, readdirSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What is to be made, and where. */
export type Asked = { records: number; out: string; seed: number };

export const usage = `Pemakaian: npm run bench -- generate --records <jumlah> --out <folder kosong> [--seed <bilangan>]
Usage:     npm run bench -- generate --records <number> --out <empty folder> [--seed <number>]`;

const options = {
  records: { type: 'string' },
  out: { type: 'string' },
  seed: { type: 'string', default: '1' },
} as const;

// Beyond it, ids of sources would need more room than an id has.
const mostRecords = 1_000_000;

const wholeNumber = (text: string | undefined): number =>
  /^\d{1,9}$/.test(text ?? '') ? Number(text) : NaN;

const isTaken = (folder: string): boolean =>
  existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0);

const refusalOf = ({ records, out, seed }: Asked): string | undefined => {
  if (!(records >= 1 && records <= mostRecords))
    return `--records: 1–${mostRecords}, bilangan bulat · a whole number.`;
  if (Number.isNaN(seed)) return '--seed: bilangan bulat · a whole number.';
  if (out === '') return '--out: nama folder belum ditulis · the folder is missing.';
  return isTaken(out) ? `--out: ${out} tidak kosong · is not empty.` : undefined;
};

/** What the words after `generate` ask for, or why it cannot be done. */
export const askedIn = (args: string[]): Asked | { refused: string } => {
  try {
    const { values } = parseArgs({ args, options });
    const asked = {
      records: wholeNumber(values.records),
      out: values.out?.replace(/(?<=.)\/+$/, '') ?? '',
      seed: wholeNumber(values.seed),
    };
    const refused = refusalOf(asked);
    return refused === undefined ? asked : { refused };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
};
