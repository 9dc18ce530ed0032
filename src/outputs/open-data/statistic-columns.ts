import type { Wording } from '#schema/wording.ts';
import type { Column, ColumnType } from '../tables/column.ts';

/** What the columns of the statistics hold, and of which type they are where they are no text. */
const told: Readonly<Record<string, readonly [id: string, en: string, type?: ColumnType]>> = {
  partnership: ['id kerja sama', 'id of the partnership', 'id'],
  act: ['id naskah di dalam kerja samanya', 'id of the act within its partnership', 'id'],
  programme: ['id program di dalam kerja samanya', 'id of the programme within its partnership', 'id'],
  source: ['id sumber', 'id of the source', 'id'],
  kind: ['jenis menurut kosakata', 'kind, by the vocabulary'],
  type: ['jenis naskah', 'type of the act'],
  legal_state: ['keadaan hukum', 'legal state'],
  signed_on: ['tanggal penandatanganan setepat sumbernya', 'date of signing, as exact as its source'],
  ends_on: ['tanggal akhir setepat sumbernya', 'end, as exact as its source'],
  renews: ['id naskah yang diperpanjang', 'id of the act that it renews'],
  open_ended: ['yes bila sumber menyatakan tanpa batas waktu', 'yes where a source says that it has no end'],
  year: ['tahun; undated bila tanggalnya tidak diketahui', 'year; undated where no date is known'],
  signing: ['penandatanganan pertama, perpanjangan, atau lainnya', 'first signing, renewal or other'],
  term: ['jangka waktu dalam tahun, atau mengapa tidak diketahui', 'term in years, or why it is not known'],
  as_of: ['hari acuan', 'the day it is computed for', 'day'],
  latest_evidence: ['tanggal bukti terbaru setepat sumbernya', 'date of the latest evidence, as exact as its source'],
  activity: ['kegiatan', 'activity'],
  age_in_months: ['umur bukti terbaru dalam bulan', 'age of the latest evidence in months'],
  sector: ['bidang', 'sector'],
  role: ['disepakati, dijalankan, atau diharapkan', 'agreed, done or hoped for'],
  status: ['status program', 'status of the programme'],
  planned_figures: ['jumlah angka rencana', 'number of planned figures', 'integer'],
  reported_figures: ['jumlah angka yang dilaporkan', 'number of reported figures', 'integer'],
  result: ['apakah sumber melaporkan hasil', 'whether a source reports a result'],
  region: ['kawasan dunia', 'region of the world'],
  country: ['kode negara ISO 3166-1', 'ISO 3166-1 code of the country'],
  province: ['kode provinsi', 'region code of the province'],
  evidence: ['mutu bukti', 'grade of evidence'],
  primary_sources: ['jumlah sumber primer', 'number of primary sources', 'integer'],
  secondary_sources: ['jumlah sumber sekunder', 'number of secondary sources', 'integer'],
  weak_sources: ['jumlah sumber lemah', 'number of weak sources', 'integer'],
  publishers: ['jumlah penerbit', 'number of publishers', 'integer'],
  sources: ['jumlah sumber', 'number of sources', 'integer'],
  sources_group: ['jumlah sumber, mulai lima digabung', 'number of sources, from five on together'],
  reliability: ['keandalan sumber', 'reliability of the source'],
  publisher: ['penerbit sumber', 'publisher of the source'],
  count: ['jumlah', 'count', 'integer'],
}; // prettier-ignore

const named = (base: Wording, language: 'id' | 'en'): Wording => ({
  id: `${base.id}: nama ${language === 'id' ? 'Indonesia' : 'Inggris'}`,
  en: `${base.en}: ${language === 'id' ? 'Indonesian' : 'English'} name`,
});

/** A column of a file of the statistics by its name. Throws where nobody has told what it holds. */
export const statisticColumn = (name: string): Column => {
  const [, language] = /_(id|en)$/.exec(name) ?? [];
  const known = told[name] ?? told[name.replace(/_(id|en)$/, '')];
  if (!known) throw new Error(`statistik: ${name}?`);
  const [id, en, type = 'text'] = known;
  const words = told[name] ? { id, en } : named({ id, en }, language === 'id' ? 'id' : 'en');
  const isName = told[name] === undefined;
  return {
    name,
    type: isName ? 'text' : type,
    title: words,
    description: words,
    isRequired: false,
    isComputed: true,
  };
};
