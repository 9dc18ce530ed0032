import type { PhraseKey } from '#i18n/say.ts';
import { mainActsOf } from '#model/main-act.ts';
import type { Partnership } from '#model/atlas.ts';
import type { Sector } from '#schema/vocabularies.ts';

/** The sectors of one role, with what that role is called here. */
export type SectorRole = {
  role: 'agreement' | 'programme' | 'aspiration';
  label: PhraseKey;
  sectors: readonly Sector[];
};

/** The sectors of a partnership by role; what is agreed is called so only where a main act exists. */
export function sectorRolesOf({
  record,
  sectors,
}: Pick<Partnership, 'record' | 'sectors'>): SectorRole[] {
  const { agreements } = record;
  const hasMain = mainActsOf(agreements).size > 0;
  const agreed: PhraseKey = hasMain
    ? 'sector-role.agreement'
    : agreements.length > 0
      ? 'sector-role.agreement-intent'
      : 'sector-role.agreement-source';
  const roles: SectorRole[] = [
    { role: 'agreement', label: agreed, sectors: sectors.agreement },
    { role: 'programme', label: 'sector-role.programme', sectors: sectors.programme },
    { role: 'aspiration', label: 'sector-role.aspiration', sectors: sectors.aspiration },
  ];
  return roles.filter((role) => role.sectors.length > 0);
}
