import type { Partnership } from '#model/partnership.ts';

/** Lower case without diacritics, so that “kochi” finds “Kōchi”. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All names by which a reader may look for a partnership: its title, its parties, local and former names. */
export const filterTextOf = ({ title, parties }: Partnership): string => {
  const names = parties.flatMap((party) => {
    const { name, localName, ...record } =
      'place' in party ? party.place.record : party.organization.record;
    const others = 'formerNames' in record ? (record.formerNames ?? []) : [];
    return [name.id, name.en, localName?.text ?? '', ...others];
  });
  return plain([...new Set([title.id, title.en, ...names])].join(' '));
};
