import { argv } from 'node:process';

/** What `npm run bench -- <name>` can do, each in a file of that name. */
const commands: Readonly<
  Record<string, () => Promise<{ command: (written: string[]) => Promise<number> }>>
> = {
  budgets: () => import('./bench/budgets.ts'),
  builds: () => import('./bench/builds.ts'),
  generate: () => import('./bench/generate.ts'),
  lighthouse: () => import('./bench/lighthouse.ts'),
};

const [name = 'budgets', ...written] = argv.slice(2);
const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (load) process.exitCode = await (await load()).command(written);
else {
  const names = Object.keys(commands).join(' | ');
  process.stderr.write(`Pemakaian · Usage: npm run bench -- [${names}]\n`);
  process.exitCode = 2;
}
