import type { Language } from './language.ts';
import { agreementPhrases } from './phrases/agreement.ts';
import { benchPhrases } from './phrases/bench.ts';
import { comparePhrases } from './phrases/compare.ts';
import { changesPhrases } from './phrases/changes.ts';
import { countryPhrases } from './phrases/country.ts';
import { coveragePhrases } from './phrases/coverage.ts';
import { dataPhrases } from './phrases/data.ts';
import { deskPhrases } from './phrases/desk.ts';
import { fieldPhrases } from './phrases/field.ts';
import { formPhrases } from './phrases/form.ts';
import { glossaryPhrases } from './phrases/glossary.ts';
import { homePhrases } from './phrases/home.ts';
import { layoutPhrases } from './phrases/layout.ts';
import { listPhrases } from './phrases/list.ts';
import { mapPhrases } from './phrases/map.ts';
import { organizationPhrases } from './phrases/organization.ts';
import { partnershipPhrases } from './phrases/partnership.ts';
import { peoplePhrases } from './phrases/people.ts';
import { placePhrases } from './phrases/place.ts';
import { prosePhrases } from './phrases/prose.ts';
import { provincePhrases } from './phrases/province.ts';
import { searchPhrases } from './phrases/search.ts';
import { sectorPhrases } from './phrases/sector.ts';
import { sharePhrases } from './phrases/share.ts';
import { sourceListPhrases } from './phrases/source-list.ts';
import { sourcePhrases } from './phrases/source.ts';
import { statisticsPhrases } from './phrases/statistics.ts';
import { timelinePhrases } from './phrases/timeline.ts';
import { vocabularyPhrases } from './phrases/vocabulary.ts';
import { versionsPhrases } from './phrases/versions.ts';
import { watchPhrases } from './phrases/watch.ts';
import { watchCalendarPhrases } from './phrases/watch-calendar.ts';
import { watchLetterPhrases } from './phrases/watch-letter.ts';

/** Everything the site says, by subject; a key without both languages does not compile. */
export const phrases = {
  ...vocabularyPhrases,
  ...layoutPhrases,
  ...homePhrases,
  ...listPhrases,
  ...placePhrases,
  ...partnershipPhrases,
  ...agreementPhrases,
  ...sourceListPhrases,
  ...mapPhrases,
  ...prosePhrases,
  ...searchPhrases,
  ...sourcePhrases,
  ...sectorPhrases,
  ...provincePhrases,
  ...peoplePhrases,
  ...organizationPhrases,
  ...countryPhrases,
  ...coveragePhrases,
  ...statisticsPhrases,
  ...timelinePhrases,
  ...glossaryPhrases,
  ...dataPhrases,
  ...versionsPhrases,
  ...deskPhrases,
  ...fieldPhrases,
  ...watchPhrases,
  ...watchLetterPhrases,
  ...watchCalendarPhrases,
  ...formPhrases,
  ...comparePhrases,
  ...benchPhrases,
  ...sharePhrases,
  ...changesPhrases,
} as const satisfies Record<string, Record<Language, string>>;
