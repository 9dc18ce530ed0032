import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { endedUsage, followed, type Usage } from './process-tree.ts';

/** What a program and all it started took up to one moment, in milliseconds of the clock. */
export type Sample = Usage & { at: number };

/** One run of a program. */
export type Run = {
  /** When it began and ended, in milliseconds of the clock. */
  from: number;
  to: number;
  /** Seconds of processors, in the program and in the system for it. */
  user: number;
  system: number;
  samples: readonly Sample[];
};

/** A program, where it runs, what is set for it, and the file for what it says. */
export type Program = {
  command: string;
  words: readonly string[];
  folder?: string;
  settings?: Readonly<Record<string, string | undefined>>;
  log: string;
};

/** Short enough that little memory comes and goes unseen, long enough that looking costs less than a hundredth. */
const pause = 50;

const started = ({ command, words, folder, settings, log }: Program) => {
  const said = openSync(log, 'w');
  const child = spawn(command, words, {
    cwd: folder,
    env: { ...process.env, ...settings },
    stdio: ['ignore', said, said],
  });
  closeSync(said);
  return child;
};

const endOf = (log: string): string =>
  readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n');

/** Runs a program and looks every few moments at what it and all it started take. Throws what it said last where it fails. */
export const watchedRun = async (program: Program): Promise<Run> => {
  const [before, from] = [endedUsage(), Date.now()];
  const child = started(program);
  const usage = followed(child.pid ?? 0);
  const samples: Sample[] = [{ at: from, user: 0, system: 0, memory: 0 }];
  const timer = setInterval(() => samples.push({ at: Date.now(), ...usage() }), pause);
  const code = await new Promise((done, fail) => child.once('error', fail).once('exit', done));
  const to = Date.now();
  clearInterval(timer);
  if (code !== 0)
    throw new Error(`${program.words.join(' ')}: ${String(code)}\n${endOf(program.log)}`);
  const [after, seen] = [endedUsage(), samples.at(-1)];
  // What ended after the last look is in the first, what nobody waited for in the second.
  const user = Math.max(after.user - before.user, seen?.user ?? 0);
  const system = Math.max(after.system - before.system, seen?.system ?? 0);
  return { from, to, user, system, samples: [...samples, { at: to, user, system, memory: 0 }] };
};
