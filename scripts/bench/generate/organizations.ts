import type { OrganizationRecord } from '#schema/organization.ts';
import type { OrganizationKind } from '#schema/vocabularies.ts';
import type { Wording } from '#schema/wording.ts';
import { counterparts } from './counterparts.ts';
import { freshIds } from './ids.ts';
import type { Names } from './names.ts';
import type { Retell } from './retell.ts';

type With = {
  all: ReadonlyMap<string, OrganizationRecord>;
  retell: Retell;
  names: Names;
  /** The id of an invented place in the stead of a real one, and its country. */
  seatLike: (id: string) => { id: string; country: string };
  made: (id: string, record: OrganizationRecord) => void;
};

const words: Readonly<Record<OrganizationKind, readonly [id: string, en: string]>> = {
  university: ['Universitas {}', 'University of {}'],
  polytechnic: ['Politeknik {}', '{} Polytechnic'],
  school: ['Sekolah {}', '{} School'],
  hospital: ['Rumah Sakit {}', '{} Hospital'],
  agency: ['Badan {}', '{} Agency'],
  ministry: ['Kementerian {}', 'Ministry of {}'],
  utility: ['Perumda {}', '{} Utility'],
  network: ['Jejaring {}', '{} Network'],
  'non-profit': ['Yayasan {}', '{} Foundation'],
  company: ['Perusahaan {}', '{} Company'],
  other: ['Lembaga {}', '{} Institution'],
};

const nameOf = (kind: OrganizationKind, name: string): Wording => {
  const [id, en] = words[kind];
  return { id: id.replace('{}', () => name), en: en.replace('{}', () => name) };
};

const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.slice(0, 2))
    .join('')
    .replace(/[^\p{L}\d]/gu, '')
    .toUpperCase();

/** The invented counterpart of a real organization in one turn through the real atlas. */
export const organizationsFrom = ({ all, retell, names, seatLike, made }: With) => {
  const freshId = freshIds();
  const make = (turn: number, real: OrganizationRecord): string => {
    const seat = real.place === undefined ? undefined : seatLike(real.place);
    const base = names.place(seat?.country ?? 'GB');
    const name = nameOf(real.kind, base);
    const { localName, parent } = real;
    const id = freshId(name.id);
    made(id, {
      ...retell(real),
      name,
      ...(localName && { localName: { ...localName, text: names.local(localName.lang, base) } }),
      ...(real.shortName === undefined ? {} : { shortName: initials(name.id) }),
      ...(seat && { place: seat.id }),
      ...(parent === undefined ? {} : { parent: organizationOf(turn, parent) }),
    });
    return id;
  };
  const organizationOf: (turn: number, realId: string) => string = counterparts(all, make);
  return organizationOf;
};
