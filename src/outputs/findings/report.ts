import type { Language } from '#i18n/language.ts';
import type { Finding } from '#reading/finding.ts';

/** What a report is made of. */
export type Report = {
  language: Language;
  findings: readonly Finding[];
  /** How many files were read. */
  count: number;
  /** The line that a finding speaks of, where the file could be read. */
  lineOf: (finding: Finding) => string | undefined;
  /** The page that explains a rule, where the repository is known. */
  addressOf: (rule: string) => string | undefined;
  /** Colours a text for a terminal. */
  paint: (colour: 'error' | 'warning' | 'place' | 'corrected' | 'aside', text: string) => string;
};
