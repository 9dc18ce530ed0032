import type { z } from 'zod';
import type { Language } from '#i18n/language.ts';
import { explain } from '#reading/explain.ts';
import type { CollectionName } from '#schema/collections.ts';
import type { Wording } from '#schema/wording.ts';
import type { Known } from './known.ts';

/** The collections to which `npm run new` adds a file. */
export type NewCollection = Extract<
  CollectionName,
  'partnerships' | 'places' | 'organizations' | 'sources'
>;

/** What was answered so far, by flag; lists are joined by commas, what was not answered is absent. */
export type Answers = Readonly<Record<string, string>>;

/** All that a question may look at. */
export type Context = { answers: Answers; known: Known };

/** One of several answers to choose from. */
export type Option = { value: string; label: string; hint?: string };

/** A question of `npm run new`, and the flag `--<flag>` that answers it in a script. */
export type Question = {
  flag: string;
  message: Wording;
  example?: string;
  /** `may` can be left empty; `by-flag` is never asked, only taken from a flag or from what follows. */
  need: 'must' | 'may' | 'by-flag';
  /** Whether the question arises after these answers; without it, always. */
  isAsked?: (context: Context) => boolean;
  /** What follows from what is known: the answer where nothing else is said. */
  proposed?: (context: Context) => string | undefined;
  /** What is told where the proposed answer was taken and nobody was asked. */
  toldIfTaken?: (value: string, context: Context) => Wording | undefined;
  options?: (context: Context, language: Language) => Option[];
  /** Beside the options the editor may write an answer of their own. */
  mayBeOwn?: boolean;
  several?: boolean;
  /** How one entry of a list is asked for, the first by number 1. */
  entry?: (number: number) => Wording;
  /** The answer is the id of a record of these collections, which may be added on the way. */
  refersTo?: readonly Exclude<NewCollection, 'partnerships'>[];
  check?: (value: string, context: Context) => Wording | undefined;
};

/** A list as flags and answers write it. */
export const listOf = (answer: string | undefined): string[] =>
  (answer ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** What the schema of a field says against a value, as one sentence of complaint and one of advice. */
export const bySchema =
  (schema: z.ZodType, valueOf: (written: string) => unknown = (written) => written) =>
  (written: string): Wording | undefined => {
    const { error } = schema.safeParse(valueOf(written), { reportInput: true });
    const [told] = (error?.issues ?? []).flatMap((issue) => explain(issue, () => []));
    if (!told) return undefined;
    return { id: `${told.problem.id} ${told.fix.id}`, en: `${told.problem.en} ${told.fix.en}` };
  };

/** The first thing that any of the checks says. */
export const allOf =
  (...checks: NonNullable<Question['check']>[]): NonNullable<Question['check']> =>
  (value, context) =>
    checks.map((check) => check(value, context)).find((wrong) => wrong !== undefined);
