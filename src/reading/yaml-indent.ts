/** How a line belongs to one above it: beside it, beside the field behind its hyphen, or below it. */
type Bond = 'beside' | 'behind-hyphen' | 'below';
type Level = { spaces: number; like: number; bond: Bond };

/** A line of YAML with the indentation it should have, and the line above that says so; both count from 0. */
export type Reindented = Level & { at: number };

/** What a text says once it can be read as YAML, and how many complaints that meets; nothing where it cannot. */
export type Trial = (text: string) => { complaints: number; meaning: string } | undefined;

type Mend = Reindented & { complaints: number; meaning: string };

/** No record has more; each is another reading of the whole text. */
const mostLevels = 10;

export const widthOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;
const isBlank = (line: string): boolean => /^\s*(?:#|$)/.test(line);
const startsWithTab = (line: string): boolean => /^ *\t/.test(line);

/** The levels that one line opens. */
const levelsOf = (line: string, like: number): Level[] => {
  const own = widthOf(line);
  const inner = own + (/^(?:- +)+/.exec(line.slice(own))?.[0].length ?? 0);
  const hasBelow = /:\s*(?:#.*)?$/.test(line);
  return [
    { spaces: own, like, bond: 'beside' },
    ...(inner > own ? [{ spaces: inner, like, bond: 'behind-hyphen' as const }] : []),
    ...(hasBelow ? [{ spaces: inner + 2, like, bond: 'below' as const }] : []),
  ];
};

/** The levels that are open above a line, each told by a line that stands on it, or else by the nearest. */
const levelsAbove = (lines: readonly string[], at: number): Level[] => {
  const levels = new Map<number, Level>();
  for (let above = at - 1; above >= 0; above -= 1) {
    const line = lines[above] ?? '';
    if (isBlank(line) || startsWithTab(line)) continue;
    for (const level of levelsOf(line, above)) {
      const known = levels.get(level.spaces);
      const isBetter = known?.bond === 'behind-hyphen' && level.bond === 'beside';
      if (!known || isBetter) levels.set(level.spaces, level);
    }
    if (widthOf(line) === 0) break;
  }
  return [...levels.values()].slice(0, mostLevels);
};

const indented = (line: string, spaces: number): string =>
  ' '.repeat(spaces) + line.replace(/^[ \t]+/, '');

/** Every other indentation of a line with which the text can be read; later lines with tabs are left out of the trial. */
const mendsOf = (lines: readonly string[], at: number, trial: Trial): Mend[] => {
  const line = lines[at] ?? '';
  const hasTab = startsWithTab(line);
  const cut = lines.findIndex((one, index) => index > at && startsWithTab(one));
  const end = cut < 0 ? lines.length : cut;
  return (
    levelsAbove(lines, at)
      // A tab says at least that the line belongs below another.
      .filter(({ spaces }) => (hasTab ? spaces > 0 : spaces !== widthOf(line)))
      .flatMap((level) => {
        const mended = lines.with(at, indented(line, level.spaces)).slice(0, end);
        const read = trial(mended.join('\n'));
        return read ? [{ ...level, at, ...read }] : [];
      })
  );
};

/**
 * Which of some lines has to be indented otherwise, and how: as a line above it, where the text can be read then and
 * what meets the fewest complaints, at most `most`, says one thing only.
 */
export const reindented = (
  lines: readonly string[],
  suspects: readonly number[],
  trial: Trial,
  most = Infinity,
): Reindented | undefined => {
  const mends = suspects
    .flatMap((at) => mendsOf(lines, at, trial))
    .sort(
      (one, other) =>
        one.complaints - other.complaints ||
        // Two spaces for each level are the custom.
        (one.spaces % 2) - (other.spaces % 2) ||
        Number(other.bond === 'below') - Number(one.bond === 'below') ||
        one.spaces - other.spaces,
    );
  const [best] = mends;
  if (!best || best.complaints > most) return undefined;
  const isAmbiguous = mends.some(
    ({ complaints, meaning }) => complaints === best.complaints && meaning !== best.meaning,
  );
  return isAmbiguous ? undefined : best;
};

/** The line with its other indentation, as a correction. */
export const correctionOf = (
  lines: readonly string[],
  { at, spaces }: Reindented,
): { written: string; instead: string } => {
  const written = lines[at] ?? '';
  return { written, instead: indented(written, spaces) };
};

/** The nearest line with something on it, before or after a line. */
export const neighbourOf = (
  lines: readonly string[],
  at: number,
  side: 'above' | 'below',
): number | undefined => {
  const isOne = (line: string, index: number) =>
    !isBlank(line) && (side === 'above' ? index < at : index > at);
  const index = side === 'above' ? lines.findLastIndex(isOne) : lines.findIndex(isOne);
  return index < 0 ? undefined : index;
};
