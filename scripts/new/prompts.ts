import {
  autocomplete,
  autocompleteMultiselect,
  confirm,
  isCancel,
  log,
  select,
  text,
  type CommonOptions,
} from '@clack/prompts';
import type { Language } from '#i18n/language.ts';
import type { Option } from './question.ts';
import { told } from './words.ts';

/** Thrown where the editor presses Ctrl-C. */
export class Cancelled extends Error {}

/** The ways in which an editor is asked. */
export type Prompts = {
  write: (asked: {
    message: string;
    example?: string;
    initial?: string;
    wrong: (value: string) => string | undefined;
  }) => Promise<string>;
  choose: (message: string, options: Option[], initial?: string) => Promise<string>;
  search: (message: string, options: Option[], initial?: string) => Promise<string>;
  several: (message: string, options: Option[]) => Promise<string[]>;
  agree: (message: string) => Promise<boolean>;
  tell: (message: string) => void;
};

const orCancelled = <T>(answer: T): Exclude<T, symbol> => {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
};

const plain = (written: string): string =>
  written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const matches = (search: string, { value, label, hint }: Option): boolean => {
  const all = plain([value, label, hint].join(' '));
  return plain(search)
    .split(/\s+/)
    .every((word) => all.includes(word));
};

/** Marks the options that add a record: while searching they appear where nothing else is found. */
export const adding = '+';

const filterOf = (options: readonly Option[]) => {
  const existing = options.filter(({ value }) => !value.startsWith(adding));
  return (search: string, option: unknown): boolean => {
    const one = option as Option;
    if (!one.value.startsWith(adding)) return matches(search, one);
    return !existing.some((other) => matches(search, other));
  };
};

/** Questions at a terminal. */
export const terminalPrompts = (language: Language, streams: CommonOptions = {}): Prompts => ({
  write: async ({ message, example, initial, wrong }) => {
    const validate = (value = '') => wrong(value.normalize('NFC').trim());
    const asked = { ...streams, message, placeholder: example, defaultValue: '', validate };
    const written = orCancelled(await text({ ...asked, initialValue: initial }));
    return written.normalize('NFC').trim();
  },
  choose: async (message, options, initialValue) =>
    orCancelled(
      await select({ ...streams, message, options, initialValue, showInstructions: false }),
    ),
  search: async (message, options, initialValue) =>
    orCancelled(
      await autocomplete({
        ...streams,
        message: `${message} (${told(language, 'typeToSearch')})`,
        options,
        initialValue,
        maxItems: 8,
        filter: filterOf(options),
        validate: (value) => (value === undefined ? told(language, 'mustAnswer') : undefined),
      }),
    ),
  several: async (message, options) =>
    orCancelled(
      await autocompleteMultiselect({
        ...streams,
        message: `${message} (${told(language, 'pickSeveral')})`,
        options,
        maxItems: 8,
        filter: filterOf(options),
      }),
    ),
  agree: async (message) =>
    orCancelled(
      await confirm({
        ...streams,
        message,
        active: told(language, 'yes'),
        inactive: told(language, 'no'),
      }),
    ),
  tell: (message) => {
    log.info(message, streams);
  },
});
