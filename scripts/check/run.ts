import type { Language } from '#i18n/language.ts';
import type { Format } from '#outputs/findings/formats.ts';
import { contentFolder } from '../../src/content-folder.ts';
import { checkContent } from '../check-content.ts';
import { reportOf } from '../check-report.ts';
import { isIn, pathFault } from './paths.ts';
import { progressTo } from './progress.ts';
import { wordingIn } from './wording.ts';

export type ExitCode = 0 | 1 | 2;

/** What one check looks at, and how it tells what it finds. */
export type Run = { language: Language; format: Format; paths: readonly string[]; begun: number };

/** Tells on the error output why there is no check, and gives back the code that says so. */
export const failed = (language: Language, error: unknown): ExitCode => {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${wordingIn(language).failed(reason)}\n`);
  return 2;
};

/** Checks the content folder once and prints the findings. */
export const runOnce = async ({ language, format, paths, begun }: Run): Promise<ExitCode> => {
  const say = wordingIn(language);
  const fault = pathFault(contentFolder(), paths, say);
  if (fault !== undefined) {
    process.stderr.write(`${fault}\n`);
    return 2;
  }
  const progress = format === 'text' ? progressTo(process.stderr, say, begun) : undefined;
  const isAsked = paths.length === 0 ? undefined : isIn(contentFolder(), paths);
  const checked = await checkContent(progress?.file, isAsked);
  const findings = checked.findings.filter(({ file }) => isAsked?.(file) ?? true);
  const report = reportOf(language, { ...checked, findings }, format);
  progress?.done();
  process.stdout.write(report);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
};
