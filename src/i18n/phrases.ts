import type { Language } from './language.ts';
import { agreementPhrases } from './phrases-agreement.ts';
import { homePhrases } from './phrases-home.ts';
import { layoutPhrases } from './phrases-layout.ts';
import { listPhrases } from './phrases-list.ts';
import { mapPhrases } from './phrases-map.ts';
import { partnershipPhrases } from './phrases-partnership.ts';
import { prosePhrases } from './phrases-prose.ts';
import { searchPhrases } from './phrases-search.ts';
import { sourceListPhrases } from './phrases-source-list.ts';
import { vocabularyPhrases } from './phrases-vocabulary.ts';

/** Everything the site says, by subject; a key without both languages does not compile. */
export const phrases = {
  ...vocabularyPhrases,
  ...layoutPhrases,
  ...homePhrases,
  ...listPhrases,
  ...partnershipPhrases,
  ...agreementPhrases,
  ...sourceListPhrases,
  ...mapPhrases,
  ...prosePhrases,
  ...searchPhrases,
} as const satisfies Record<string, Record<Language, string>>;
