import type { Complaint } from '#schema/wording.ts';
import { shown } from '#schema/characters.ts';
import { complaint, type Position } from './finding.ts';
import { positionsIn } from './positions.ts';

// A parser takes a step deeper, or looks back once more, at each of these. 65,000 of them in one file were measured to
// take it up to nine seconds, or to end the process; within these bounds the slowest mixture takes some tenths of one.
const nesting = '>*_~[](){}<&';
const mostInARow = 100;
const mostInAFile = 2000;
const deepestMarkers = 20;

const run = new RegExp(`([${nesting.replace(/[[\]]/g, '\\$&')}])\\1{${mostInARow},}`);
const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

const tooMany = (sign: string, count: number): Complaint =>
  complaint(
    'file-nesting',
    [
      `Tanda ${shown(sign)} ada ${count} kali.`,
      `The sign ${shown(sign)} stands here ${count} times.`,
    ],
    [
      `Paling banyak ${mostInARow} berturut-turut dan ${mostInAFile} dalam satu berkas; hapus yang tidak perlu.`,
      `At most ${mostInARow} in a row and ${mostInAFile} in a file are allowed; delete what is not needed.`,
    ],
  );

const tooDeep = complaint(
  'file-nesting',
  [
    'Daftar atau kutipan ini bertingkat terlalu dalam.',
    'This list or quotation is nested too deep.',
  ],
  [`Paling banyak ${deepestMarkers} tingkat.`, `At most ${deepestMarkers} levels are allowed.`],
);

const markersOf = (line: string): number => {
  let count = 0;
  for (marker.lastIndex = 0; marker.test(line) && count <= deepestMarkers;) count += 1;
  return count;
};

/** Where a text nests so often or so deep that a parser could choke on it. */
export const nestingFaults = (text: string): (Position & { told: Complaint })[] => {
  const found = run.exec(text);
  if (found) {
    const told = tooMany(found[0].charAt(0), found[0].length);
    return [{ ...positionsIn(text)(found.index), told }];
  }
  for (const sign of nesting) {
    const count = text.split(sign).length - 1;
    if (count > mostInAFile) return [{ line: 1, column: 1, told: tooMany(sign, count) }];
  }
  const deep = text.split('\n').findIndex((line) => markersOf(line) > deepestMarkers);
  return deep < 0 ? [] : [{ line: deep + 1, column: 1, told: tooDeep }];
};
