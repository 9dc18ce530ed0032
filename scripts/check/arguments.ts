import { parseArgs } from 'node:util';
import type { Language } from '#i18n/language.ts';
import { formats, type Format } from '#outputs/findings/formats.ts';
import { nearest } from '#reading/nearest.ts';
import { wordingIn } from './wording.ts';

/** What the command was asked to do. */
export type Asked = {
  language: Language;
  format: Format;
  isWatching: boolean;
  isHelp: boolean;
  paths: string[];
};

const options = {
  lang: { type: 'string' },
  format: { type: 'string' },
  watch: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const allowed: Readonly<Record<'lang' | 'format', readonly string[]>> = {
  lang: ['id', 'en'],
  format: Object.keys(formats),
};

const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);

const tokensOf = (written: string[]) =>
  parseArgs({ args: written, options, strict: false, allowPositionals: true, tokens: true }).tokens;

/** The language that was asked for, even where something else in the command is wrong. */
export const languageIn = (written: string[]): Language => {
  const asked = tokensOf(written).findLast(
    (token) => token.kind === 'option' && token.name === 'lang',
  );
  return asked?.kind === 'option' && asked.value === 'en' ? 'en' : 'id';
};

/** What the words after the command ask for, or why they cannot be understood. */
export const askedIn = (written: string[]): Asked | { refused: string } => {
  const language = languageIn(written);
  const say = wordingIn(language);
  const asked: Asked = { language, format: 'text', isWatching: false, isHelp: false, paths: [] };
  for (const token of tokensOf(written)) {
    if (token.kind === 'positional') asked.paths.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value = '' } = token;
    if (name === 'watch') asked.isWatching = true;
    else if (name === 'help') asked.isHelp = true;
    else if (name !== 'lang' && name !== 'format') {
      const near = nearest(name, Object.keys(options));
      return { refused: say.unknownOption(rawName, near && `--${near}`) };
    } else if (!allowed[name].includes(value))
      return { refused: say.wrongValue(rawName, value, allowed[name].join(', ')) };
    else if (isFormat(value)) asked.format = value;
  }
  return asked;
};
