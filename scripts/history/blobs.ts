import { largestFile } from '#reading/limits.ts';
import { askGit } from './git.ts';

const atOnce = 2000;

const lineEnd = 10;

/** The contents in what `git cat-file --batch` answers: a line with id, type and size, the bytes, a line break. */
const contentsIn = (answer: Buffer): Map<string, Buffer> => {
  const contents = new Map<string, Buffer>();
  let at = 0;
  while (at < answer.length) {
    const end = answer.indexOf(lineEnd, at);
    const [id = '', type = '', size = ''] = answer.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (type !== 'blob') continue;
    contents.set(id, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return contents;
};

const smallOnes = (folder: string, ids: readonly string[]): string[] =>
  askGit(folder, ['cat-file', '--batch-check'], `${ids.join('\n')}\n`)
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const [id = '', type, size] = line.split(' ');
      return type === 'blob' && Number(size) <= largestFile ? [id] : [];
    });

/** The contents of versions of files by their ids; one that is too large for a record, or not there, is left out. */
export const contentsOf = (folder: string, ids: readonly string[]): Map<string, Buffer> => {
  const contents = new Map<string, Buffer>();
  for (let at = 0; at < ids.length; at += atOnce) {
    const small = smallOnes(folder, ids.slice(at, at + atOnce));
    if (small.length === 0) continue;
    const answer = askGit(folder, ['cat-file', '--batch'], `${small.join('\n')}\n`);
    for (const [id, bytes] of contentsIn(answer)) contents.set(id, bytes);
  }
  return contents;
};
