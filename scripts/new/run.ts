import type { Language } from '#i18n/language.ts';
import type { Finding } from '#reading/finding.ts';
import { WrongFlag } from './by-prompts.ts';
import { commandLineOf } from './command-line.ts';
import { draftedByFlags, draftedByPrompts } from './drafted.ts';
import { judge, knownIn, type Draft, type Known } from './known.ts';
import { Cancelled, type Prompts } from './prompts.ts';
import { because, Refused } from './refused.ts';
import { usage } from './usage.ts';
import { told } from './words.ts';
import { existing, writeTogether } from './write.ts';

/** What surrounds a run of `npm run new`. */
export type Surroundings = {
  root: string;
  today: string;
  present: string;
  /** Nothing where nobody sits at a terminal. */
  promptsIn?: (language: Language) => Prompts;
  say: (text: string) => void;
  complain: (text: string) => void;
};

const lineOf =
  (language: Language) =>
  ({ file, line, column, field, problem, fix }: Finding): string =>
    `  ${file}:${line}:${column} ${field}\n      ${problem[language]}\n      → ${fix[language]}`;

const judged = (
  known: Known,
  drafts: readonly Draft[],
  { present, complain }: Surroundings,
  language: Language,
): void => {
  const [taken] = existing(drafts);
  if (taken !== undefined) throw new Refused(1, `${taken} ${told(language, 'taken')}`);
  // That nothing names a new record yet, and that its narrative is not written, are next steps, no mistakes.
  const findings = judge(known, drafts, present).filter(
    ({ rule }) => !['records-used', 'body-unwritten'].includes(rule),
  );
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Refused(1, because(language, 'notWritten', errors.map(lineOf(language))));
  if (findings.length > 0) complain(findings.map(lineOf(language)).join('\n'));
};

const added = async (args: readonly string[], around: Surroundings): Promise<void> => {
  const { language, hasYes, hasHelp, orders, wrong } = commandLineOf(args);
  if (hasHelp) {
    around.say(usage(language));
    return;
  }
  if (wrong.length > 0) throw new Refused(2, because(language, 'wrong', wrong));
  const known = await knownIn(around.root, around.today);
  const prompts = hasYes ? undefined : around.promptsIn?.(language);
  const taken: string[] = [];
  const drafts = prompts
    ? await draftedByPrompts(orders, { language, prompts, known, drafts: [] })
    : await draftedByFlags(orders, known, language, (line) => taken.push(line));
  if (drafts.length === 0) return;
  const files = drafts.map(({ file }) => `  ${file}`).join('\n');
  const texts = drafts.map(({ file, text }) => `${file}\n\n${text}`).join('\n');
  prompts?.tell(texts);
  judged(known, drafts, around, language);
  if (prompts && !(await prompts.agree(told(language, 'writeNow')))) throw new Cancelled();
  try {
    writeTogether(drafts);
  } catch (error) {
    throw new Refused(1, `${told(language, 'failed')} ${String(error)}`);
  }
  const lines = [told(language, 'written'), files, ...taken, told(language, 'next')];
  around.say(lines.join('\n'));
};

/** Adds what a command line and the answers say; the code to leave with: 0 written, 1 refused, 2 answers missing or wrong, 130 stopped. */
export const run = async (args: readonly string[], around: Surroundings): Promise<number> => {
  try {
    await added(args, around);
    return 0;
  } catch (error) {
    const { language } = commandLineOf(args);
    if (error instanceof Cancelled) around.complain(told(language, 'cancelled'));
    else if (error instanceof Refused || error instanceof WrongFlag) around.complain(error.message);
    else throw error;
    if (error instanceof Cancelled) return 130;
    return error instanceof Refused ? error.code : 2;
  }
};
