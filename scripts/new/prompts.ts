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
import { found, isOnlyAdding } from './search.ts';
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

type Searching = { userInput?: string };

/** The options of a search as it is typed, and its message, which says so where nothing is found. */
const searching = (language: Language, message: string, all: Option[]) => {
  let isEmpty = false;
  return {
    options(this: Searching): Option[] {
      const search = this.userInput ?? '';
      const options = found(all, search);
      isEmpty = isOnlyAdding(options, search);
      return options;
    },
    // The options are chosen already; without a filter the prompt would bring its own.
    filter: () => true,
    get message() {
      return isEmpty ? `${message}. ${told(language, 'noMatch')}` : message;
    },
  };
};

/** Questions at a terminal. */
export const terminalPrompts = (language: Language, streams: CommonOptions = {}): Prompts => ({
  write: async ({ message, example, initial, wrong }) => {
    const validate = (value = '') => wrong(value.normalize('NFC').trim());
    const placeholder = example && `${told(language, 'forExample')} ${example}`;
    const asked = { ...streams, message, placeholder, defaultValue: '', validate };
    const written = orCancelled(await text({ ...asked, initialValue: initial }));
    return written.normalize('NFC').trim();
  },
  choose: async (message, options, initialValue) =>
    orCancelled(
      await select({ ...streams, message, options, initialValue, showInstructions: false }),
    ),
  search: async (message, options, initialValue) => {
    const asked = searching(language, `${message} (${told(language, 'typeToSearch')})`, options);
    const validate = (value: unknown) =>
      value === undefined ? told(language, 'mustAnswer') : undefined;
    const more = { ...streams, initialValue, maxItems: 8, validate };
    return orCancelled(await autocomplete(Object.assign(asked, more)));
  },
  several: async (message, options) => {
    const asked = searching(language, `${message} (${told(language, 'pickSeveral')})`, options);
    const more = { ...streams, maxItems: 8 };
    const picked = orCancelled(await autocompleteMultiselect(Object.assign(asked, more)));
    const names = options.filter(({ value }) => picked.includes(value)).map(({ label }) => label);
    if (names.length > 0) log.message(names.join(', '), streams);
    return picked;
  },
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
