import { citesASource } from './cites-a-source.ts';
import type { ContentRule } from './content-rule.ts';
import { coordinatesInCountry } from './coordinates-in-country.ts';
import { datesNotAhead } from './dates-not-ahead.ts';
import { draftsStayApart } from './drafts-stay-apart.ts';
import { endsAfterStart } from './ends-after-start.ts';
import { equalLevel } from './equal-level.ts';
import { formerIdsFree } from './former-ids-free.ts';
import { homonymsToldApart } from './homonyms-told-apart.ts';
import { idsExist } from './ids-exist.ts';
import { kindFitsParties } from './kind-fits-parties.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { ownIdsExist } from './own-ids-exist.ts';
import { pageComponents } from './page-components.ts';
import { partiesOnce } from './parties-once.ts';
import { programmeSectorsDone } from './programme-sectors-done.ts';
import { recordsUsed } from './records-used.ts';
import { renewsEarlierAct } from './renews-earlier-act.ts';
import { searchedAfterAccess } from './searched-after-access.ts';
import { translationsComplete } from './translations-complete.ts';

/** Everything that must hold across records; docs/rules.md explains each. */
export const rules: readonly ContentRule[] = [
  idsExist,
  ownIdsExist,
  linksLeadSomewhere,
  pageComponents,
  citesASource,
  kindFitsParties,
  partiesOnce,
  equalLevel,
  homonymsToldApart,
  coordinatesInCountry,
  endsAfterStart,
  renewsEarlierAct,
  datesNotAhead,
  searchedAfterAccess,
  programmeSectorsDone,
  recordsUsed,
  formerIdsFree,
  draftsStayApart,
  translationsComplete,
];
