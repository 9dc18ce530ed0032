import type { Wording } from '#schema/wording.ts';
import { field, type Field } from './field.ts';
import { addressPair, id, integer } from './forms.ts';

/** The id of a record, which its file name gives it and which never changes. */
export const ownId = <Row extends { id: string }>(): Field<Row> =>
  field({
    name: 'id',
    title: { id: 'Id', en: 'Id' },
    description: {
      id: 'Nama tetap rekaman ini; tidak pernah berubah setelah terbit.',
      en: 'The lasting name of this record; it never changes once published.',
    },
    isRequired: true,
    form: id(),
    value: (row) => row.id,
  });

/** The partnership that a row belongs to. */
export const ofPartnership = <Row extends { partnership: { id: string } }>(): Field<Row> =>
  field({
    name: 'partnership',
    title: { id: 'Kerja sama', en: 'Partnership' },
    description: {
      id: 'Id kerja sama tempat baris ini berada.',
      en: 'Id of the partnership that this row belongs to.',
    },
    isRequired: true,
    form: id('partnerships'),
    value: (row) => row.partnership.id,
  });

/** The place of a row in its list, from 1. */
export const position = <Row extends { position: number }>(): Field<Row> =>
  field({
    name: 'position',
    title: { id: 'Urutan', en: 'Position' },
    description: {
      id: 'Urutan dalam rekaman, mulai dari 1; dapat bergeser bila rekaman diubah.',
      en: 'Place in the list of the record, from 1; it may shift when the record is edited.',
    },
    isRequired: true,
    form: integer({ minimum: 1 }),
    value: (row) => row.position,
  });

/** The page of a record on the site. */
export const page = <Row extends { page: Wording }>(): Field<Row> =>
  field({
    name: 'page',
    title: { id: 'Halaman', en: 'Page' },
    description: {
      id: 'Alamat halamannya di situs ini.',
      en: 'Address of its page on this site.',
    },
    isRequired: true,
    form: addressPair,
    value: (row) => row.page,
  });

/** How many partnerships rest on a record. */
export const partnershipCount = <Row>(
  description: Wording,
  countOf: (row: Row) => number,
): Field<Row> =>
  field({
    isComputed: true,
    name: 'partnershipCount',
    title: { id: 'Jumlah kerja sama', en: 'Number of partnerships' },
    description,
    isRequired: true,
    form: integer(),
    value: countOf,
  });

/** Rows with their places in the list, from 1. */
export const placed = <T, More extends object>(
  list: readonly T[] | undefined,
  rowOf: (entry: T) => More,
): (More & { position: number })[] =>
  (list ?? []).map((entry, at) => ({ ...rowOf(entry), position: at + 1 }));
