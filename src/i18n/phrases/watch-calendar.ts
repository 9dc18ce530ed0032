/** The calendars of the watch, and the events in them. */
export const watchCalendarPhrases = {
  'watch.calendar': { id: 'Kalender', en: 'Calendar' },
  'watch.calendar-name': { id: 'Jalinan Kota: masa berlaku', en: 'Jalinan Kota: validity' },
  'watch.calendar-name-of': {
    id: 'Jalinan Kota: masa berlaku, {region}',
    en: 'Jalinan Kota: validity, {region}',
  },
  'watch.calendar-some': {
    id: 'Memuat {count} tanggal akhir yang disebut sumber, masing-masing sebagai acara sehari penuh dengan pengingat 183 hari sebelumnya. Tanggal akhir yang baru ditemukan menyusul sendiri.',
    en: 'It holds {count} end dates that sources state, each as an event of a whole day with a reminder 183 days before. End dates found later follow by themselves.',
  },
  'watch.calendar-one': {
    id: 'Memuat satu tanggal akhir yang disebut sumber, sebagai acara sehari penuh dengan pengingat 183 hari sebelumnya. Tanggal akhir yang baru ditemukan menyusul sendiri.',
    en: 'It holds one end date that a source states, as an event of a whole day with a reminder 183 days before. End dates found later follow by themselves.',
  },
  'watch.calendar-none': {
    id: 'Belum ada tanggal akhir yang disebut sumber. Yang berlangganan akan melihatnya begitu ada yang ditemukan.',
    en: 'No source states an end date yet. Those who subscribe will see one as soon as it is found.',
  },
  'watch.calendar-subscribe': { id: 'Berlangganan', en: 'Subscribe' },
  'watch.calendar-download': { id: 'Unduh (.ics)', en: 'Download (.ics)' },
  'watch.calendar-address': {
    id: 'Alamat untuk program kalender:',
    en: 'Address for a calendar program:',
  },
  'watch.calendar-short': { id: 'Kalender masa berlaku (.ics)', en: 'Calendar of terms (.ics)' },
  'watch.link-region': {
    id: 'Masa berlaku: yang berakhir, yang tidak diketahui, dan yang dapat diminta',
    en: 'Validity: what lapses, what is not known, and what to ask for',
  },
  'watch.event': { id: 'Tanggal akhir: {title} ({act})', en: 'End date: {title} ({act})' },
  'watch.event-at-latest': {
    id: 'Tanggal akhir, paling lambat: {title} ({act})',
    en: 'End date, at the latest: {title} ({act})',
  },
  'watch.event-text': {
    id: 'Menurut sumber, naskah ini berlaku sampai {date}.',
    en: 'According to its source, this act is in term until {date}.',
  },
  'watch.event-text-at-latest': {
    id: 'Menurut sumber, naskah ini berlaku sampai {date}; hari pastinya tidak disebut, jadi dicatat pada hari terakhir yang mungkin.',
    en: 'According to its source, this act is in term until {date}; the exact day is not stated, so it stands on the last possible one.',
  },
  'watch.event-ask': {
    id: 'Yang dapat ditanyakan: {ask}',
    en: 'What to ask: {ask}',
  },
} as const;
