import { activities } from '#model/activity.ts';
import { evidenceGrades } from '#model/evidence.ts';
import { legalStates } from '#model/legal-state.ts';
import { field, type Field } from './field.ts';
import { date, day, ids, integer, oneOf } from './forms.ts';
import type { PartnershipRow } from './partnerships.ts';

const nextStateOf = ({ changes, legalState }: PartnershipRow) =>
  changes.find((change) => change.legalState !== legalState);

const stateFields: readonly Field<PartnershipRow>[] = [
  field({
    isComputed: true,
    name: 'asOf',
    title: { id: 'Per tanggal', en: 'As of' },
    description: {
      id: 'Hari yang menjadi dasar keadaan hukum, kegiatan, dan mutu bukti pada baris ini.',
      en: 'The day that legal state, activity and evidence in this row speak of.',
    },
    isRequired: true,
    form: day,
    value: ({ asOf }) => asOf,
  }),
  field({
    isComputed: true,
    name: 'legalState',
    title: { id: 'Keadaan hukum', en: 'Legal state' },
    description: {
      id: 'Dihitung menurut aturan yang diterbitkan (state-rule). term-passed berarti perpanjangan tidak ditemukan, bukan tidak sah.',
      en: 'Computed by the published rule (state-rule). term-passed means that no renewal was found, not that the act is invalid.',
    },
    isRequired: true,
    form: oneOf(legalStates),
    value: ({ legalState }) => legalState,
  }),
  field({
    isComputed: true,
    name: 'stateRule',
    title: { id: 'Aturan yang menentukan', en: 'Deciding rule' },
    description: {
      id: 'Nomor aturan, 1 sampai 8, yang memberi keadaan hukum itu.',
      en: 'Number of the rule, 1 to 8, that gives the legal state.',
    },
    isRequired: true,
    form: integer({ minimum: 1, maximum: 8 }),
    value: ({ stateReason }) => stateReason.rule,
  }),
  field({
    isComputed: true,
    name: 'decidingAgreements',
    title: { id: 'Naskah yang menentukan', en: 'Deciding agreements' },
    description: {
      id: 'Id naskah kerja sama ini yang menentukan keadaan hukumnya.',
      en: 'Ids of the acts of this partnership that decide its legal state.',
    },
    form: ids(),
    value: ({ stateReason }) => stateReason.acts,
  }),
  field({
    isComputed: true,
    name: 'nextStateOn',
    title: { id: 'Keadaan berubah pada', en: 'State changes on' },
    description: {
      id: 'Hari pertama keadaan hukum berubah bila tidak ada bukti baru; kosong bila tidak akan berubah.',
      en: 'The first day on which the legal state changes if nothing new is found; empty where it never does.',
    },
    form: day,
    value: (row) => nextStateOf(row)?.on,
  }),
  field({
    isComputed: true,
    name: 'nextState',
    title: { id: 'Keadaan sesudahnya', en: 'State from then on' },
    description: {
      id: 'Keadaan hukum mulai hari itu.',
      en: 'The legal state from that day on.',
    },
    form: oneOf(legalStates),
    value: (row) => nextStateOf(row)?.legalState,
  }),
];

const evidenceFields: readonly Field<PartnershipRow>[] = [
  field({
    isComputed: true,
    name: 'activity',
    title: { id: 'Kegiatan', en: 'Activity' },
    description: {
      id: 'Seberapa baru bukti kegiatan terakhir: recent sampai 24 bulan, older sampai 60, none-found sesudahnya, undated bila tidak bertanggal.',
      en: 'How fresh the latest evidence is: recent up to 24 months, older up to 60, none-found after, undated where nothing has a date.',
    },
    isRequired: true,
    form: oneOf(activities),
    value: ({ activity }) => activity,
  }),
  field({
    isComputed: true,
    name: 'latestEvidence',
    title: { id: 'Bukti kegiatan terakhir', en: 'Latest evidence' },
    description: {
      id: 'Tanggal bukti kegiatan terakhir sampai hari itu.',
      en: 'Date of the latest evidence of activity up to that day.',
    },
    form: date,
    value: ({ latestEvidence }) => latestEvidence,
  }),
  field({
    isComputed: true,
    name: 'evidence',
    title: { id: 'Mutu bukti', en: 'Evidence' },
    description: {
      id: 'Dari semua sumbernya: primary ada sumber resmi, several beberapa penerbit, single satu penerbit, weak semuanya lemah.',
      en: 'Of all its sources: primary if one is official, several publishers, a single one, or weak if all are.',
    },
    isRequired: true,
    form: oneOf(evidenceGrades),
    value: ({ evidence }) => evidence,
  }),
  field({
    isComputed: true,
    name: 'firstAct',
    title: { id: 'Naskah pertama', en: 'First act' },
    description: {
      id: 'Tanggal naskah pertama yang bertanggal, pernyataan kehendak termasuk.',
      en: 'Date of the first dated act, statements of intent included.',
    },
    form: date,
    value: ({ firstAct }) => firstAct,
  }),
  field({
    isComputed: true,
    name: 'latestAct',
    title: { id: 'Naskah terakhir', en: 'Latest act' },
    description: {
      id: 'Tanggal naskah terakhir yang bertanggal.',
      en: 'Date of the latest dated act.',
    },
    form: date,
    value: ({ latestAct }) => latestAct,
  }),
];

/** Where a partnership stands on the day of the data: all of it computed. */
export const standingFields: readonly Field<PartnershipRow>[] = [...stateFields, ...evidenceFields];
