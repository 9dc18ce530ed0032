import { citesASource } from './cites-a-source.ts';
import type { ContentRule } from './content-rule.ts';
import { datesNotAhead } from './dates-not-ahead.ts';
import { draftsStayApart } from './drafts-stay-apart.ts';
import { endsAfterStart } from './ends-after-start.ts';
import { equalLevel } from './equal-level.ts';
import { formerIdsFree } from './former-ids-free.ts';
import { idsExist } from './ids-exist.ts';
import { kindFitsParties } from './kind-fits-parties.ts';
import { ownIdsExist } from './own-ids-exist.ts';
import { renewsEarlierAct } from './renews-earlier-act.ts';
import { translationsComplete } from './translations-complete.ts';

/** Everything that must hold across records; docs/rules.md explains each. */
export const rules: readonly ContentRule[] = [
  idsExist,
  ownIdsExist,
  citesASource,
  kindFitsParties,
  equalLevel,
  endsAfterStart,
  renewsEarlierAct,
  datesNotAhead,
  formerIdsFree,
  draftsStayApart,
  translationsComplete,
];
