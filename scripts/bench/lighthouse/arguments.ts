import { parseArgs } from 'node:util';

/** What was asked for: the pages, all where none is named; how many runs; the least performance, where it is no promise; the power a machine must have. */
export type Arguments = {
  paths: string[];
  runs: number;
  least?: number;
  power: number;
  write: boolean;
};

export const usage = `Pemakaian · Usage: npm run bench -- lighthouse [paths…] [--runs 3] [--least 95] [--power 2000] [--write]
--power  hanya kunjungan saat mesin secepat itu · only visits while the machine is that fast (benchmarkIndex)
--write  menulis tabel di docs/performance.md · writes the table in docs/performance.md
`;

const options = {
  runs: { type: 'string', default: '3' },
  least: { type: 'string' },
  power: { type: 'string', default: '0' },
  write: { type: 'boolean', default: false },
} as const;

const isCount = (text: string): boolean => /^[1-9]\d{0,2}$/.test(text);

/** The arguments as they were meant; nothing where they cannot be understood. */
export const argumentsIn = (written: string[]): Arguments | undefined => {
  try {
    const { values, positionals } = parseArgs({ args: written, options, allowPositionals: true });
    const { runs, least, power, write } = values;
    const isRight = [runs, least ?? '100'].every(isCount) && /^\d{1,5}$/.test(power);
    if (!isRight || !positionals.every(isPath)) return undefined;
    const given = least === undefined ? {} : { least: Number(least) };
    return { paths: positionals, runs: Number(runs), power: Number(power), write, ...given };
  } catch {
    return undefined;
  }
};

const isPath = (text: string): boolean => text.startsWith('/');
