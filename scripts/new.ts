import type { Language } from '#i18n/language.ts';
import { presentDay, today } from '../src/atlas-day.ts';
import { contentFolder } from '../src/content-folder.ts';
import { indonesianOutput } from './new/indonesian-output.ts';
import { terminalPrompts } from './new/prompts.ts';
import { run } from './new/run.ts';

const isAtTerminal = process.stdin.isTTY && process.stdout.isTTY;

const promptsIn = (language: Language) =>
  terminalPrompts(language, language === 'id' ? { output: indonesianOutput(process.stdout) } : {});

process.exitCode = await run(process.argv.slice(2), {
  root: contentFolder(),
  today: today(),
  present: presentDay(),
  ...(isAtTerminal ? { promptsIn } : {}),
  say: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
