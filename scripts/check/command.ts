import { contentFolder } from '../../src/content-folder.ts';
import { askedIn, languageIn } from './arguments.ts';
import { pathFault } from './paths.ts';
import { failed, runOnce, type ExitCode } from './run.ts';
import { runAndWatch } from './watch.ts';
import { usageIn, wordingIn } from './wording.ts';

const refuse = (reason: string, usage: string): ExitCode => {
  process.stderr.write(`${reason}\n\n${usage}`);
  return 2;
};

const perform = async (written: string[]): Promise<ExitCode> => {
  const asked = askedIn(written);
  const usage = usageIn(languageIn(written));
  if ('refused' in asked) return refuse(asked.refused, usage);
  if (asked.isHelp) {
    process.stdout.write(usage);
    return 0;
  }
  const { language, format, paths, isWatching } = asked;
  const fault = pathFault(contentFolder(), paths, wordingIn(language));
  if (fault !== undefined) return refuse(fault, usage);
  const run = { language, format, paths, begun: 0 };
  return isWatching ? runAndWatch(run) : runOnce(run);
};

/** Does what the words after `npm run check --` ask for; whatever happens, it is told, and nothing is thrown. */
export const command = async (written: string[]): Promise<ExitCode> => {
  try {
    return await perform(written);
  } catch (error) {
    return failed(languageIn(written), error);
  }
};
