import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { askGit, gitText } from './git.ts';

/** One file that a commit touched: the version it left, if any, and the name it had before where it was renamed. */
export type Touched = { path: string; from?: string; blob: string | undefined };

export type Commit = {
  day: string;
  /** Whether what lies before it was not fetched: all its files look new. */
  isBoundary: boolean;
  touched: Touched[];
};

const inJakarta = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Jakarta' });
const latestSecond = Date.UTC(2100, 0) / 1000;

const dayOf = (seconds: number, before: string): string =>
  seconds > 0 && seconds < latestSecond ? inJakarta.format(seconds * 1000) : before;

/** The commits at which a shallow clone was cut off. */
const boundariesOf = (folder: string): Set<string> => {
  const file = resolve(folder, gitText(folder, 'rev-parse', '--git-path', 'shallow'));
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
};

const head = '\u0001';
const nothing = /^0+$/;

/** One touched file from `:100644 100644 <blob> <blob> M`, then its path, or two where it was renamed. */
const touchedIn = (told: string, next: () => string): Touched | undefined => {
  const [, mode = '', , blob = '', status = ''] = told.slice(1).split(' ');
  const first = next();
  const [path, from] = /^[RC]/.test(status) ? [next(), first] : [first, undefined];
  const isGone = nothing.test(blob);
  if (!isGone && !mode.startsWith('100')) return { path, blob: undefined };
  const renamed = status.startsWith('R') && from !== undefined ? { from } : {};
  return { path, ...renamed, blob: isGone ? undefined : blob };
};

const asked = [
  ...['-c', 'log.showSignature=false', 'log', '--first-parent', '-m', '--reverse', '--raw', '-z'],
  ...['--no-abbrev', '-M', '-l4000', '--no-ext-diff', '--no-textconv', '--no-color', '--relative'],
  ...[`--format=${head}%H %ct`, '--', '.'],
];

/** Every commit that touched a folder, the earliest first, with the paths of its files below the folder. */
export const commitsOf = (folder: string): Commit[] => {
  const boundaries = boundariesOf(folder);
  const tokens = askGit(folder, asked).toString('utf8').split('\0');
  const commits: Commit[] = [];
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  while (at < tokens.length) {
    const token = next().replace(/^\n+/, '');
    if (token.startsWith(head)) {
      const [id = '', seconds = ''] = token.slice(1).trim().split(' ');
      const day = dayOf(Number(seconds), commits.at(-1)?.day ?? '1970-01-01');
      commits.push({ day, isBoundary: boundaries.has(id), touched: [] });
    } else if (token.startsWith(':')) {
      const touched = touchedIn(token, next);
      if (touched) commits.at(-1)?.touched.push(touched);
    }
  }
  return commits;
};
