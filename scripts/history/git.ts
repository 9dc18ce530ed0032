import { execFileSync } from 'node:child_process';

const largestAnswer = 1024 * 1024 * 1024;

// What a hook or a wrapper set for another repository must not lead away from this one; nothing is fetched.
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
});

/** What git answers in a folder, as bytes. Throws where git is missing or refuses. */
export const askGit = (folder: string, asked: readonly string[], input = ''): Buffer =>
  execFileSync('git', ['-C', folder, ...asked], {
    env: environment(),
    input,
    maxBuffer: largestAnswer,
    stdio: ['pipe', 'pipe', 'ignore'],
  });

/** The same as text, without the line break at its end. */
export const gitText = (folder: string, ...asked: readonly string[]): string =>
  askGit(folder, asked).toString('utf8').trim();
