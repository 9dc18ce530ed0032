import type { Language } from '#i18n/language.ts';
import type { Draft, Known } from './known.ts';
import type { Prompts } from './prompts.ts';

/** One sitting at the terminal: what is known grows with every draft. */
export type Sitting = { language: Language; prompts: Prompts; known: Known; drafts: Draft[] };
