import { watch } from 'node:fs';
import { contentFolder } from '../../src/content-folder.ts';
import { failed, runOnce, type ExitCode, type Run } from './run.ts';
import { wordingIn } from './wording.ts';

/** An editor saves a file in several steps, and several files at once: one check follows them all. */
const settled = 150;

/** Checks now and after every change, until Ctrl-C or until the folder cannot be watched. */
export const runAndWatch = async (run: Run): Promise<ExitCode> => {
  const { language } = run;
  const say = wordingIn(language);
  const check = async (begun: number): Promise<ExitCode> => {
    const code = await runOnce({ ...run, begun }).catch((error: unknown) =>
      failed(language, error),
    );
    process.stderr.write(`${say.watching}\n`);
    return code;
  };
  const { promise: end, resolve: stop } = Promise.withResolvers<ExitCode>();
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<unknown> = Promise.resolve();
  const again = (): void => {
    current = current.then(() => check(performance.now()));
  };
  const watcher = watch(contentFolder(), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(again, settled);
  });
  watcher.on('error', (error) => {
    stop(failed(language, error));
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      process.stderr.write(`\n${say.stopped}\n`);
      stop(0);
    });
  current = check(run.begun);
  const code = await end;
  clearTimeout(timer);
  watcher.close();
  return code;
};
