import { readdirSync, readFileSync } from 'node:fs';

/** What processes took so far: seconds of processors in the program and in the system for it, and bytes of memory now. */
export type Usage = { user: number; system: number; memory: number };

// Linux tells the times of processes in hundredths of a second, on every machine.
const ticks = 100;

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // A process that ended between two questions, or a system that is not Linux.
    return '';
  }
};

/** The numbers behind the name of a process, which may itself hold spaces and brackets. */
const numbersOf = (pid: number | 'self'): number[] => {
  const text = textOf(`/proc/${pid}/stat`);
  return text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
};

/** What one process took itself. */
const usageOf = (pid: number): Usage | undefined => {
  const numbers = numbersOf(pid);
  const [user, system] = [numbers[11], numbers[12]];
  if (user === undefined || system === undefined) return undefined;
  const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0);
  return { user: user / ticks, system: system / ticks, memory: kilobytes * 1024 };
};

/** What the processes took that this one started and that have ended. */
export const endedUsage = (): { user: number; system: number } => {
  const numbers = numbersOf('self');
  return { user: (numbers[13] ?? 0) / ticks, system: (numbers[14] ?? 0) / ticks };
};

const threadsOf = (pid: number): string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
};

const childrenOf = (pid: number): number[] =>
  threadsOf(pid).flatMap((thread) =>
    textOf(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );

const treeOf = (pid: number): number[] => [pid, ...childrenOf(pid).flatMap(treeOf)];

/** Follows a process and all that it starts; each call tells what they took together, also those that have ended since. */
export const followed = (root: number): (() => Usage) => {
  const last = new Map<number, Usage>();
  return () => {
    for (const usage of last.values()) usage.memory = 0;
    for (const pid of treeOf(root)) {
      const usage = usageOf(pid);
      if (usage) last.set(pid, usage);
    }
    const sum = { user: 0, system: 0, memory: 0 };
    for (const { user, system, memory } of last.values()) {
      sum.user += user;
      sum.system += system;
      sum.memory += memory;
    }
    return sum;
  };
};
