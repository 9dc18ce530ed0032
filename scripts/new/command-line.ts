import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Language } from '#i18n/language.ts';
import { suggestion } from '#reading/nearest.ts';
import type { Answers } from './question.ts';
import { recordKinds, type RecordKind } from './record-kinds.ts';
import { told } from './words.ts';

/** What one part of the command line asks for. */
export type Order = { kind?: RecordKind; flags: Answers };

/** The whole command line: one order, or several with `+` between them that are written together. */
export type CommandLine = {
  language: Language;
  hasYes: boolean;
  hasHelp: boolean;
  orders: Order[];
  wrong: string[];
};

const general = ['lang', 'yes', 'help'];

const isKnown = (kind: RecordKind | undefined, flag: string): boolean =>
  general.includes(flag) || (kind?.questions.some((question) => question.flag === flag) ?? false);

const optionsOf = (kind: RecordKind | undefined): ParseArgsOptionsConfig => {
  const flags = ['lang', ...(kind?.questions ?? []).map(({ flag }) => flag)];
  return {
    ...Object.fromEntries(flags.map((flag) => [flag, { type: 'string', multiple: true }])),
    yes: { type: 'boolean' },
    help: { type: 'boolean' },
  };
};

const readOrder = (args: string[], language: Language) => {
  const [word] = args;
  const isWord = word !== undefined && !word.startsWith('-');
  const kind = isWord ? recordKinds.find(({ words }) => words.includes(word)) : undefined;
  const rest = isWord ? args.slice(1) : args;
  const options = optionsOf(kind);
  const { values, positionals } = parseArgs({
    args: rest,
    options,
    strict: false,
    allowPositionals: true,
  });
  const names = (kind?.questions ?? []).map(({ flag }) => flag);
  const unknown = Object.keys(values).filter((flag) => !isKnown(kind, flag));
  const wrong = [
    ...(isWord && !kind ? [`  ${word}: ${told(language, 'unknownKind')}`] : []),
    ...unknown.map(
      (flag) => `  --${flag} ${told(language, 'unknownFlag')} ${suggestion(flag, names)[language]}`,
    ),
    ...positionals.map((text) => `  ${text} ${told(language, 'unknownFlag')}`),
  ];
  const flags = Object.fromEntries(
    Object.entries(values)
      .filter(([flag]) => !general.includes(flag))
      .map(([flag, value]) => [
        flag,
        Array.isArray(value) ? value.map((one) => (one === true ? '' : String(one))).join(',') : '',
      ]),
  );
  return { kind, flags, values, wrong };
};

const split = (args: readonly string[]): string[][] => {
  const at = args.indexOf('+');
  return at < 0 ? [[...args]] : [args.slice(0, at), ...split(args.slice(at + 1))];
};

/** Reads a command line; what it does not understand is told, nothing is guessed. */
export const commandLineOf = (args: readonly string[]): CommandLine => {
  const language: Language = /(?:^|\n)--lang[=\n]en(?:\n|$)/.test(args.join('\n')) ? 'en' : 'id';
  const read = split(args).map((part) => readOrder(part, language));
  const has = (flag: string) => read.some(({ values }) => values[flag] === true);
  return {
    language,
    hasYes: has('yes'),
    hasHelp: has('help'),
    orders: read.map(({ kind, flags }) => (kind ? { kind, flags } : { flags })),
    wrong: read.flatMap(({ wrong }) => wrong),
  };
};
